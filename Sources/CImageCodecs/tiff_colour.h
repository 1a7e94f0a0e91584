#pragma once
// Samples of a TIFF page, as they are stored, to RGB.
#include <tiffio.h>

#include "internal.h"

typedef enum { CICColourGrey, CICColourRGB, CICColourPalette, CICColourInks } CICColour;

typedef struct {
    CICColour colour;
    /// Bits of one sample: 1, 2, 4, 8 or 16; samples of one pixel, 1...8.
    unsigned bits, samples;
    /// Each sample has strips of its own.
    bool planes;
    /// 0 is white.
    bool inverse;
    /// The sample that holds the opacity; 0 where there is none.
    unsigned alpha;
    bool premultiplied;
    uint8_t palette[256][3];
} CICLayout;

/// Fails for pages whose samples are not read.
CICResult cic_tiff_layout(TIFF *tiff, CICLayout *layout, CICFailure *failure);

/// Takes one packed row of `width` pixels; `samples` has room for `width` times the samples of a pixel.
void cic_tiff_row(const CICLayout *layout, const uint8_t *packed, size_t width, uint8_t *samples, uint8_t *rgb);
