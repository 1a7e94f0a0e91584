#include "CPDFium.h"

#include <dlfcn.h>
#include <stdio.h>

// POSIX lets dlsym's pointer be stored through a void pointer although ISO C does not convert it to a function pointer.
static int resolve(void *library, const char *name, void *slot, char *message, size_t length) {
    void *address = dlsym(library, name);
    if (!address) {
        snprintf(message, length, "the library has no function %s", name);
        return 0;
    }
    *(void **)slot = address;
    return 1;
}

int crossfoot_pdfium_open(const char *path, CFPDFium *api, char *message, size_t length) {
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        const char *reason = dlerror();
        snprintf(message, length, "%s", reason ? reason : "unknown reason");
        return 0;
    }
    const struct {
        const char *name;
        void *slot;
    } functions[] = {
        {"FPDF_InitLibrary", &api->initLibrary},
        {"FPDF_LoadMemDocument64", &api->loadMemDocument},
        {"FPDF_GetLastError", &api->getLastError},
        {"FPDF_CloseDocument", &api->closeDocument},
        {"FPDF_GetPageCount", &api->getPageCount},
        {"FPDF_CreateNewDocument", &api->createNewDocument},
        {"FPDF_ImportPagesByIndex", &api->importPagesByIndex},
        {"FPDF_SaveAsCopy", &api->saveAsCopy},
        {"FPDF_LoadPage", &api->loadPage},
        {"FPDF_ClosePage", &api->closePage},
        {"FPDF_GetPageBoundingBox", &api->getPageBoundingBox},
        {"FPDFPage_GetRotation", &api->pageGetRotation},
        {"FPDFBitmap_CreateEx", &api->bitmapCreate},
        {"FPDFBitmap_Destroy", &api->bitmapDestroy},
        {"FPDF_RenderPageBitmap_Start", &api->renderPageStart},
        {"FPDF_RenderPage_Close", &api->renderPageClose},
        {"FPDFPage_CountObjects", &api->pageCountObjects},
        {"FPDFPage_GetObject", &api->pageGetObject},
        {"FPDFPage_Flatten", &api->pageFlatten},
        {"FPDFPage_GetAnnotCount", &api->pageGetAnnotCount},
        {"FPDFPage_GetAnnot", &api->pageGetAnnot},
        {"FPDFPage_CloseAnnot", &api->pageCloseAnnot},
        {"FPDFAnnot_GetSubtype", &api->annotGetSubtype},
        {"FPDFText_LoadPage", &api->textLoadPage},
        {"FPDFText_ClosePage", &api->textClosePage},
        {"FPDFText_CountChars", &api->textCountChars},
        {"FPDFText_GetUnicode", &api->textGetUnicode},
        {"FPDFText_IsGenerated", &api->textIsGenerated},
        {"FPDFText_HasUnicodeMapError", &api->textHasUnicodeMapError},
        {"FPDFText_GetCharBox", &api->textGetCharBox},
        {"FPDFText_GetLooseCharBox", &api->textGetLooseCharBox},
        {"FPDFText_GetCharOrigin", &api->textGetCharOrigin},
        {"FPDFText_GetMatrix", &api->textGetMatrix},
        {"FPDFText_GetFontSize", &api->textGetFontSize},
        {"FPDFText_GetTextObject", &api->textGetTextObject},
        {"FPDFPageObj_GetType", &api->objectGetType},
        {"FPDFPageObj_GetBounds", &api->objectGetBounds},
        {"FPDFPageObj_GetFillColor", &api->objectGetFillColor},
        {"FPDFPageObj_GetStrokeColor", &api->objectGetStrokeColor},
        {"FPDFPageObj_GetMatrix", &api->objectGetMatrix},
        {"FPDFPageObj_HasTransparency", &api->objectHasTransparency},
        {"FPDFFormObj_CountObjects", &api->formCountObjects},
        {"FPDFFormObj_GetObject", &api->formGetObject},
        {"FPDFImageObj_GetImagePixelSize", &api->imageGetPixelSize},
        {"FPDFPath_GetDrawMode", &api->pathGetDrawMode},
        {"FPDFPath_CountSegments", &api->pathCountSegments},
        {"FPDFPath_GetPathSegment", &api->pathGetSegment},
        {"FPDFPathSegment_GetPoint", &api->segmentGetPoint},
        {"FPDFPathSegment_GetType", &api->segmentGetType},
        {"FPDFTextObj_GetTextRenderMode", &api->textObjectGetRenderMode},
        {"FPDFTextObj_GetFont", &api->textObjectGetFont},
        {"FPDFFont_GetBaseFontName", &api->fontGetBaseName},
        {"FPDFFont_GetFlags", &api->fontGetFlags},
        {"FPDFFont_GetWeight", &api->fontGetWeight},
        {"FPDFFont_GetAscent", &api->fontGetAscent},
        {"FPDFFont_GetDescent", &api->fontGetDescent},
    };
    for (size_t i = 0; i < sizeof functions / sizeof functions[0]; i++)
        if (!resolve(library, functions[i].name, functions[i].slot, message, length)) return 0;
    return 1;
}
