#pragma once
// What is known of a TIFF page before libtiff sees it.
#include "ifd.h"

typedef struct {
    uint64_t width, height;
    int32_t orientation;
    double pixels_per_inch;
    uint16_t compression;
    /// A smaller version of another page, or a mask (NewSubfileType, TIFF 6.0 page 36).
    bool is_secondary;
} CICTIFFPage;

/// False where there is no directory at `place`.
bool cic_tiff_page(const CICDirectories *directories, uint64_t place, CICTIFFPage *page);
