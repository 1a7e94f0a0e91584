#pragma once
// Where decoders put their rows: makes them smaller by an area filter and turns them upright, row by row, so that no
// second copy of the picture is held.
#include "internal.h"

typedef struct {
    uint8_t *pixels;
    /// Rows that come, and rows that are written, both before turning.
    uint32_t source_width, source_height, width, height;
    /// In bytes of the target: the first pixel, and the steps to the pixels right of it and below it.
    ptrdiff_t start, right, below;
    /// Rows that came, rows that were written.
    uint32_t received, written;
    /// Of the area filter; NULL where the size stays.
    uint32_t *line;
    uint64_t *sums;
} CICSink;

/// The sink must be freed also when this fails.
CICResult cic_sink_begin(CICSink *sink, CICTarget target, uint32_t width, uint32_t height, int32_t orientation,
                         CICFailure *failure);
/// Takes the next row, `source_width` times RGB; rows beyond the last are ignored.
void cic_sink_row(CICSink *sink, const uint8_t *rgb);
/// Fills the rows that did not come with white.
CICResult cic_sink_finish(CICSink *sink, CICFailure *failure);
void cic_sink_free(CICSink *sink);
