#pragma once
#include <stddef.h>
#include <stdint.h>

// Our own declarations of the part of PDFium's public C interface (fpdfview.h, fpdf_text.h, fpdf_edit.h, fpdf_ppo.h,
// fpdf_save.h) that PDFReading calls. The library is opened at run time, so that nothing needs it at build time. Handles are opaque;
// none may be used by two threads at once, not even for different documents.

typedef struct crossfoot_pdf_document *CFPDFDocument;
typedef struct crossfoot_pdf_page *CFPDFPage;
typedef struct crossfoot_pdf_text *CFPDFText;
typedef struct crossfoot_pdf_object *CFPDFObject;
typedef struct crossfoot_pdf_font *CFPDFFont;
typedef struct crossfoot_pdf_annotation *CFPDFAnnotation;
typedef struct crossfoot_pdf_bitmap *CFPDFBitmap;
typedef struct crossfoot_pdf_segment *CFPDFSegment;

/// Corners in page space, y upwards (FS_RECTF).
typedef struct {
    float left, top, right, bottom;
} CFPDFRect;

/// x' = ax + cy + e, y' = bx + dy + f (FS_MATRIX).
typedef struct {
    float a, b, c, d, e, f;
} CFPDFMatrix;

/// Asked now and then while a page is drawn, whether to stop (IFSDK_PAUSE, version 1).
typedef struct CFPDFPause {
    int version;
    int (*needToPauseNow)(struct CFPDFPause *);
    void *user;
} CFPDFPause;

/// Takes a document piece by piece; 0 from the call ends it (FPDF_FILEWRITE, version 1).
typedef struct CFPDFWriter {
    int version;
    int (*write)(struct CFPDFWriter *, const void *bytes, unsigned long count);
    void *user;
} CFPDFWriter;

/// The functions of one opened library.
typedef struct {
    void (*initLibrary)(void);
    CFPDFDocument (*loadMemDocument)(const void *bytes, size_t count, const char *password);
    unsigned long (*getLastError)(void);
    void (*closeDocument)(CFPDFDocument);
    int (*getPageCount)(CFPDFDocument);
    CFPDFDocument (*createNewDocument)(void);
    /// Copies pages of `from`, by index, to the place `index` of `to`; returns 0 on failure.
    int (*importPagesByIndex)(CFPDFDocument to, CFPDFDocument from, const int *pages, unsigned long count, int index);
    int (*saveAsCopy)(CFPDFDocument, CFPDFWriter *, unsigned long flags);

    CFPDFPage (*loadPage)(CFPDFDocument, int index);
    void (*closePage)(CFPDFPage);
    int (*getPageBoundingBox)(CFPDFPage, CFPDFRect *);
    int (*pageGetRotation)(CFPDFPage);

    /// Draws into memory of the caller, which outlives the bitmap.
    CFPDFBitmap (*bitmapCreate)(int width, int height, int format, void *pixels, int bytesPerRow);
    void (*bitmapDestroy)(CFPDFBitmap);
    int (*renderPageStart)(
        CFPDFBitmap, CFPDFPage, int x, int y, int width, int height, int quarterTurns, int flags, CFPDFPause *);
    void (*renderPageClose)(CFPDFPage);

    int (*pageCountObjects)(CFPDFPage);
    CFPDFObject (*pageGetObject)(CFPDFPage, int index);
    int (*pageFlatten)(CFPDFPage, int flag);
    int (*pageGetAnnotCount)(CFPDFPage);
    CFPDFAnnotation (*pageGetAnnot)(CFPDFPage, int index);
    void (*pageCloseAnnot)(CFPDFAnnotation);
    int (*annotGetSubtype)(CFPDFAnnotation);

    CFPDFText (*textLoadPage)(CFPDFPage);
    void (*textClosePage)(CFPDFText);
    int (*textCountChars)(CFPDFText);
    unsigned int (*textGetUnicode)(CFPDFText, int index);
    int (*textIsGenerated)(CFPDFText, int index);
    int (*textHasUnicodeMapError)(CFPDFText, int index);
    int (*textGetCharBox)(CFPDFText, int index, double *left, double *right, double *bottom, double *top);
    int (*textGetLooseCharBox)(CFPDFText, int index, CFPDFRect *);
    int (*textGetCharOrigin)(CFPDFText, int index, double *x, double *y);
    int (*textGetMatrix)(CFPDFText, int index, CFPDFMatrix *);
    double (*textGetFontSize)(CFPDFText, int index);
    CFPDFObject (*textGetTextObject)(CFPDFText, int index);

    int (*objectGetType)(CFPDFObject);
    int (*objectGetBounds)(CFPDFObject, float *left, float *bottom, float *right, float *top);
    int (*objectGetFillColor)(CFPDFObject, unsigned *red, unsigned *green, unsigned *blue, unsigned *alpha);
    int (*objectGetStrokeColor)(CFPDFObject, unsigned *red, unsigned *green, unsigned *blue, unsigned *alpha);
    int (*objectGetMatrix)(CFPDFObject, CFPDFMatrix *);
    int (*objectHasTransparency)(CFPDFObject);
    int (*formCountObjects)(CFPDFObject);
    CFPDFObject (*formGetObject)(CFPDFObject, unsigned long index);
    int (*imageGetPixelSize)(CFPDFObject, unsigned *width, unsigned *height);
    int (*pathGetDrawMode)(CFPDFObject, int *fillMode, int *stroke);
    int (*pathCountSegments)(CFPDFObject);
    CFPDFSegment (*pathGetSegment)(CFPDFObject, int index);
    int (*segmentGetPoint)(CFPDFSegment, float *x, float *y);
    int (*segmentGetType)(CFPDFSegment);
    int (*textObjectGetRenderMode)(CFPDFObject);
    CFPDFFont (*textObjectGetFont)(CFPDFObject);

    size_t (*fontGetBaseName)(CFPDFFont, char *buffer, size_t length);
    int (*fontGetFlags)(CFPDFFont);
    int (*fontGetWeight)(CFPDFFont);
    int (*fontGetAscent)(CFPDFFont, float size, float *ascent);
    int (*fontGetDescent)(CFPDFFont, float size, float *descent);
} CFPDFium;

/// Opens the library at `path` (or by the name `path`, as the dynamic linker searches) and fills `api`.
///
/// Returns 1, or 0 with a reason in `message`. Nothing is initialised yet and the library stays open for good.
int crossfoot_pdfium_open(const char *path, CFPDFium *api, char *message, size_t length);
