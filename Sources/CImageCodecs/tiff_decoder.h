#pragma once
// The state of decoding one page of a TIFF, and the ways in which its rows are stored.
#include "sink.h"
#include "tiff_colour.h"

/// What we take for a row of tiles, and libtiff at once; a strip it reads whole, as it lies in the file.
enum { cic_tiff_most_memory = 64 << 20 };

typedef struct {
    CICFile file;
    uint64_t place;
    TIFF *tiff;
    CICFailure *failure;
    /// libtiff's first complaint.
    char complaint[120];
    CICLayout layout;
    CICSink sink;
    uint32_t width, height;
    /// A packed row, or a row of packed tiles; one tile; samples and colours of one row.
    uint8_t *packed, *tile, *samples, *rgb;
    uint64_t lost;
    /// Strips or rows of tiles with errors.
    unsigned broken;
    /// The JPEG data of a strip or tile ended early, which libtiff takes for grey.
    bool ended;
} CICTIFFDecoder;

/// The error for a page that cannot be read, with libtiff's words where it said something.
CICResult cic_tiff_damaged(CICTIFFDecoder *decoder, const char *otherwise);

/// Reads all rows and gives them to the sink.
CICResult cic_tiff_read_rows(CICTIFFDecoder *decoder);
