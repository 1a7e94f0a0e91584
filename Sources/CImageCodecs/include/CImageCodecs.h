#pragma once
// Decoding of pictures, one pair of functions for each format, and encoding of some. No function keeps state, calls back or jumps out:
// the errors of the libraries end here and come back as a result and a sentence.
//
// cic_X_open reads the head of a file and checks the size; cic_X_decode writes the pixels to memory of the caller.
// Both take the file as it is and may be called from any thread.
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum __attribute__((enum_extensibility(closed))) CICResult : int32_t {
    CICResultOK = 0,
    CICResultDamaged,
    CICResultTooManyPixels,
    CICResultTooManyPages,
    CICResultUnsupported,
    CICResultLibraryUnavailable,
    CICResultOutOfMemory,
} CICResult;

/// Why a call did not return CICResultOK, for a person. ASCII, ends with a zero.
typedef struct {
    char message[200];
} CICFailure;

/// The bytes of a file.
typedef struct {
    const uint8_t *bytes;
    size_t count;
} CICFile;

/// What the head of a file says.
typedef struct {
    /// In pixels as stored, before turning; both at least 1.
    uint32_t width, height;
    /// EXIF orientation, 1...8; 5...8 exchange width and height.
    int32_t orientation;
    /// 0 where the file gives none between 50 and 1200.
    double pixels_per_inch;
} CICPicture;

/// Where the pixels go: RGB, 8 bits each, rows from the top, no padding, upright.
///
/// A picture with more pixels is made smaller; width and height are at most those of the picture.
typedef struct {
    uint8_t *pixels;
    uint32_t width, height;
} CICTarget;

/// What is refused before memory is taken.
typedef struct {
    uint64_t pixels;
} CICLimits;

/// No side of a picture may be longer.
extern const uint32_t cic_longest_side;
/// The most pixels where a library has to hold the whole picture at its full size (progressive JPEG, interlaced
/// PNG, lossless WebP, HEIF).
extern const uint64_t cic_most_whole_pixels;

const char *cic_message(const CICFailure *failure);

CICResult cic_jpeg_open(CICFile file, CICLimits limits, CICPicture *picture, CICFailure *failure);
CICResult cic_jpeg_decode(CICFile file, CICLimits limits, CICTarget target, CICFailure *failure);

CICResult cic_png_open(CICFile file, CICLimits limits, CICPicture *picture, CICFailure *failure);
CICResult cic_png_decode(CICFile file, CICLimits limits, CICTarget target, CICFailure *failure);

/// Writes pixels as a PNG of 8 bits, not interlaced: RGB, or one byte each when `gray`; rows from the top, no padding.
///
/// `count` is the room at `to`, and then the size of the PNG. With `to` NULL only the size is told.
CICResult cic_png_encode(const uint8_t *pixels, uint32_t width, uint32_t height, bool gray, uint8_t *to, size_t *count,
                         CICFailure *failure);

/// Pixels to write: RGB, or one byte each when `gray`; rows from the top, no padding.
typedef struct {
    const uint8_t *bytes;
    uint32_t width, height;
    bool gray;
    /// 0: not stated.
    double pixels_per_inch;
} CICPixels;

/// Writes pixels as a baseline JPEG, its colours at half the resolution, to new memory that the caller frees with `free`.
///
/// `quality` is libjpeg's, 1...100. Fails for sides over 65,500 pixels.
CICResult cic_jpeg_encode(CICPixels pixels, int32_t quality, uint8_t **bytes, size_t *count, CICFailure *failure);

/// Writes RGB pixels as a lossy WebP, to new memory that the caller frees with `free`. Fails for sides over 16,383 pixels.
CICResult cic_webp_encode(CICPixels pixels, int32_t quality, uint8_t **bytes, size_t *count, CICFailure *failure);

/// Still pictures, and the first frame of animated ones.
CICResult cic_webp_open(CICFile file, CICLimits limits, CICPicture *picture, CICFailure *failure);
CICResult cic_webp_decode(CICFile file, CICLimits limits, CICTarget target, CICFailure *failure);

/// Writes the places of the pages' directories to `places`, which has room for `most`; previews and masks are no pages.
CICResult cic_tiff_pages(CICFile file, size_t most, uint64_t *places, size_t *count, CICFailure *failure);
CICResult cic_tiff_open(CICFile file, uint64_t place, CICLimits limits, CICPicture *picture, CICFailure *failure);
CICResult cic_tiff_decode(CICFile file, uint64_t place, CICLimits limits, CICTarget target, CICFailure *failure);

/// The functions of libheif, opened at run time; stays open until the process ends.
typedef struct CICHEIFLibrary CICHEIFLibrary;
/// The usual name of the library on this system.
extern const char *const cic_heif_library_name;
/// NULL, and the reason in `failure`, where there is no usable library of that name.
const CICHEIFLibrary *cic_heif_library(const char *name, CICFailure *failure);
/// The turns that a HEIF file asks for are part of its width, height and pixels: the orientation is 1.
CICResult cic_heif_open(const CICHEIFLibrary *library, CICFile file, CICLimits limits, CICPicture *picture,
                        CICFailure *failure);
CICResult cic_heif_decode(const CICHEIFLibrary *library, CICFile file, CICLimits limits, CICTarget target,
                          CICFailure *failure);

/// Orientation (1...8, else 1) and resolution of an EXIF block, with or without the leading "Exif\0\0".
/// Anything that is not EXIF gives 1 and 0.
void cic_exif_read(CICFile block, int32_t *orientation, double *pixels_per_inch);
