#include "sink.h"

#include <stdlib.h>
#include <string.h>

// Each pixel of the source is `width` units wide and each pixel of the target `source_width` units, so that all
// weights are whole numbers and those of one target pixel add up to source_width * source_height.

CICResult cic_sink_begin(CICSink *sink, CICTarget target, uint32_t width, uint32_t height, int32_t orientation,
                         CICFailure *failure) {
    memset(sink, 0, sizeof *sink);
    if (orientation < 1 || orientation > 8) orientation = 1;
    bool exchanged = orientation >= 5;
    *sink = (CICSink){
        .pixels = target.pixels,
        .source_width = width,
        .source_height = height,
        .width = exchanged ? target.height : target.width,
        .height = exchanged ? target.width : target.height,
    };
    if (sink->width == 0 || sink->height == 0 || sink->width > width || sink->height > height) {
        return cic_fail(failure, CICResultDamaged, "The pixels have another size (%u x %u) than the file says.", width,
                        height);
    }
    // EXIF 2.32, 4.6.4 A, tag 274: where row 0 and column 0 of the stored picture lie.
    bool mirrored = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    bool flipped = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    ptrdiff_t right = exchanged ? (ptrdiff_t)target.width * 3 : 3, below = exchanged ? 3 : (ptrdiff_t)target.width * 3;
    sink->start = (mirrored ? (ptrdiff_t)(sink->width - 1) * right : 0) +
                  (flipped ? (ptrdiff_t)(sink->height - 1) * below : 0);
    sink->right = mirrored ? -right : right;
    sink->below = flipped ? -below : below;
    if (sink->width == width && sink->height == height) return CICResultOK;
    sink->line = calloc((size_t)sink->width * 3, sizeof *sink->line);
    sink->sums = calloc((size_t)sink->width * 3, sizeof *sink->sums);
    if (!sink->line || !sink->sums) {
        return cic_fail(failure, CICResultOutOfMemory, "There is no memory to make the picture smaller.");
    }
    return CICResultOK;
}

static void write_row(CICSink *sink, const uint8_t *rgb) {
    uint8_t *to = sink->pixels + sink->start + (ptrdiff_t)sink->written * sink->below;
    sink->written++;
    if (sink->right == 3) {
        memcpy(to, rgb, (size_t)sink->width * 3);
        return;
    }
    for (uint32_t x = 0; x < sink->width; x++, rgb += 3, to += sink->right) memcpy(to, rgb, 3);
}

/// Sums the row to target pixels; a source pixel across a border is split.
static void sum_line(CICSink *sink, const uint8_t *rgb) {
    const uint32_t unit = sink->width, whole = sink->source_width;
    // How much of the source pixel at `rgb` is left for the next target pixel.
    uint32_t left = unit;
    uint32_t *to = sink->line;
    for (uint32_t x = 0; x < sink->width; x++, to += 3) {
        uint32_t room = whole - left, red = 0, green = 0, blue = 0;
        to[0] = left * rgb[0];
        to[1] = left * rgb[1];
        to[2] = left * rgb[2];
        for (rgb += 3; room >= unit; room -= unit, rgb += 3) {
            red += rgb[0];
            green += rgb[1];
            blue += rgb[2];
        }
        to[0] += red * unit;
        to[1] += green * unit;
        to[2] += blue * unit;
        left = unit;
        if (room == 0) continue;
        to[0] += room * rgb[0];
        to[1] += room * rgb[1];
        to[2] += room * rgb[2];
        left = unit - room;
    }
}

static void emit_sums(CICSink *sink) {
    double share = 1.0 / ((double)sink->source_width * (double)sink->source_height);
    size_t count = (size_t)sink->width * 3;
    // The line is read already: its memory takes the finished row.
    uint8_t *row = (uint8_t *)sink->line;
    for (size_t i = 0; i < count; i++) row[i] = (uint8_t)((double)sink->sums[i] * share + 0.5);
    write_row(sink, row);
    memset(sink->sums, 0, count * sizeof *sink->sums);
}

void cic_sink_row(CICSink *sink, const uint8_t *rgb) {
    if (sink->received >= sink->source_height) return;
    uint64_t position = (uint64_t)sink->received * sink->height;
    sink->received++;
    if (!sink->line) {
        write_row(sink, rgb);
        return;
    }
    sum_line(sink, rgb);
    uint64_t end = (uint64_t)(sink->written + 1) * sink->source_height, below = position + sink->height;
    uint64_t first = below < end ? sink->height : end - position, rest = sink->height - first;
    size_t count = (size_t)sink->width * 3;
    for (size_t i = 0; i < count; i++) sink->sums[i] += (uint64_t)(uint32_t)first * sink->line[i];
    if (below < end) return;
    emit_sums(sink);
    if (rest == 0) return;
    // The row belongs to two target rows, and emitting used the line's memory.
    sum_line(sink, rgb);
    for (size_t i = 0; i < count; i++) sink->sums[i] += (uint64_t)(uint32_t)rest * sink->line[i];
}

CICResult cic_sink_finish(CICSink *sink, CICFailure *failure) {
    if (sink->received >= sink->source_height) return CICResultOK;
    uint8_t *white = malloc((size_t)sink->source_width * 3);
    if (!white) return cic_fail(failure, CICResultOutOfMemory, "There is no memory for a row of the picture.");
    memset(white, 255, (size_t)sink->source_width * 3);
    while (sink->received < sink->source_height) cic_sink_row(sink, white);
    free(white);
    return CICResultOK;
}

void cic_sink_free(CICSink *sink) {
    free(sink->line);
    free(sink->sums);
    sink->line = NULL;
    sink->sums = NULL;
}
