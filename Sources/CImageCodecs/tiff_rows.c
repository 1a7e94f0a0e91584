// Strips, planes and tiles of TIFF pages to rows.
#include "tiff_decoder.h"

#include <stdlib.h>
#include <string.h>

typedef CICTIFFDecoder Decoder;

CICResult cic_tiff_damaged(Decoder *decoder, const char *otherwise) {
    const char *why = decoder->complaint[0] ? decoder->complaint : otherwise;
    CICResult result = strstr(why, "memory") || strstr(why, "alloc") ? CICResultOutOfMemory : CICResultDamaged;
    return cic_fail(decoder->failure, result, "The TIFF page cannot be read: %s.", why);
}

static bool take_ended(Decoder *decoder) {
    bool ended = decoder->ended;
    decoder->ended = false;
    return ended;
}

static CICResult take_memory(Decoder *decoder, uint64_t packed, uint64_t tile) {
    uint64_t samples = (uint64_t)decoder->width * decoder->layout.samples, rgb = (uint64_t)decoder->width * 3;
    if (packed > cic_tiff_most_memory || tile > cic_tiff_most_memory) {
        return cic_fail(decoder->failure, CICResultUnsupported,
                        "A TIFF with strips or tiles of %llu bytes is not read.",
                        (unsigned long long)(tile > packed ? tile : packed));
    }
    decoder->packed = malloc(packed);
    decoder->tile = tile > 0 ? malloc(tile) : NULL;
    decoder->samples = malloc(samples);
    decoder->rgb = malloc(rgb);
    if (decoder->packed && decoder->samples && decoder->rgb && (tile == 0 || decoder->tile)) return CICResultOK;
    return cic_fail(decoder->failure, CICResultOutOfMemory, "There is no memory for a row of the TIFF.");
}

static void give_row(Decoder *decoder, const uint8_t *packed) {
    cic_tiff_row(&decoder->layout, packed, decoder->width, decoder->samples, decoder->rgb);
    cic_sink_row(&decoder->sink, decoder->rgb);
}

/// Leaves rows white that cannot be read; false once more than half of the page is lost, or errors have no end.
static bool lose_rows(Decoder *decoder, uint32_t count) {
    enum { most_broken = 1000 };
    decoder->lost += count;
    decoder->broken++;
    if (decoder->broken > most_broken) return false;
    if (!cic_enough_rows(decoder->height - decoder->lost, decoder->height)) return false;
    memset(decoder->rgb, 255, (size_t)decoder->width * 3);
    for (uint32_t i = 0; i < count; i++) cic_sink_row(&decoder->sink, decoder->rgb);
    return true;
}

static CICResult read_strips(Decoder *decoder) {
    uint32_t strip_rows = 0, needed = (decoder->width * decoder->layout.samples * decoder->layout.bits + 7) / 8;
    TIFFGetFieldDefaulted(decoder->tiff, TIFFTAG_ROWSPERSTRIP, &strip_rows);
    if (strip_rows == 0 || strip_rows > decoder->height) strip_rows = decoder->height;
    uint64_t row_size = TIFFScanlineSize64(decoder->tiff);
    if (row_size < needed) return cic_tiff_damaged(decoder, "its rows are too short");
    CICResult result = take_memory(decoder, row_size, 0);
    if (result != CICResultOK) return result;
    for (uint32_t y = 0; y < decoder->height;) {
        if (TIFFReadScanline(decoder->tiff, decoder->packed, y, 0) == 1 && !take_ended(decoder)) {
            give_row(decoder, decoder->packed);
            y++;
            continue;
        }
        // The rest of a strip after an error is lost, the next strip starts afresh.
        uint32_t rest = strip_rows - y % strip_rows;
        if (rest > decoder->height - y) rest = decoder->height - y;
        if (!lose_rows(decoder, rest)) return cic_tiff_damaged(decoder, "its data are broken");
        y += rest;
    }
    return CICResultOK;
}

/// One strip of each sample, laid beside each other in `packed`; false where one cannot be read.
static bool read_plane_strips(Decoder *decoder, uint32_t y, uint32_t rows, size_t plane_row) {
    unsigned samples = decoder->layout.samples, bytes = decoder->layout.bits / 8;
    for (unsigned sample = 0; sample < samples; sample++) {
        uint32_t strip = TIFFComputeStrip(decoder->tiff, y, (uint16_t)sample);
        tmsize_t wanted = (tmsize_t)(rows * plane_row);
        if (TIFFReadEncodedStrip(decoder->tiff, strip, decoder->tile, wanted) != wanted) return false;
        if (take_ended(decoder)) return false;
        const uint8_t *from = decoder->tile;
        uint8_t *to = decoder->packed + sample * bytes;
        for (size_t i = 0; i < (size_t)rows * decoder->width; i++, from += bytes, to += samples * bytes) {
            memcpy(to, from, bytes);
        }
    }
    return true;
}

static CICResult read_planes(Decoder *decoder) {
    uint32_t strip_rows = 0;
    TIFFGetFieldDefaulted(decoder->tiff, TIFFTAG_ROWSPERSTRIP, &strip_rows);
    if (strip_rows == 0 || strip_rows > decoder->height) strip_rows = decoder->height;
    size_t plane_row = (size_t)decoder->width * decoder->layout.bits / 8, row = plane_row * decoder->layout.samples;
    CICResult result = take_memory(decoder, (uint64_t)row * strip_rows, (uint64_t)plane_row * strip_rows);
    if (result != CICResultOK) return result;
    for (uint32_t y = 0; y < decoder->height; y += strip_rows) {
        uint32_t rows = decoder->height - y < strip_rows ? decoder->height - y : strip_rows;
        if (read_plane_strips(decoder, y, rows, plane_row)) {
            for (uint32_t i = 0; i < rows; i++) give_row(decoder, decoder->packed + i * row);
        } else if (!lose_rows(decoder, rows)) {
            return cic_tiff_damaged(decoder, "its data are broken");
        }
    }
    return CICResultOK;
}

/// Reads the tiles from row `y` on and lays them beside each other in `packed`.
static bool read_band(Decoder *decoder, uint32_t y, uint32_t tile_width, uint32_t rows, size_t row_size) {
    size_t pixel_bits = (size_t)decoder->layout.samples * decoder->layout.bits;
    size_t tile_row = (tile_width * pixel_bits + 7) / 8;
    tmsize_t tile_size = TIFFTileSize(decoder->tiff);
    for (uint64_t x = 0; x < decoder->width; x += tile_width) {
        uint32_t index = TIFFComputeTile(decoder->tiff, (uint32_t)x, y, 0, 0);
        if (TIFFReadEncodedTile(decoder->tiff, index, decoder->tile, tile_size) < 0) return false;
        if (take_ended(decoder)) return false;
        size_t from = x * pixel_bits / 8, count = row_size - from < tile_row ? row_size - from : tile_row;
        for (uint32_t row = 0; row < rows; row++) {
            memcpy(decoder->packed + row * row_size + from, decoder->tile + row * tile_row, count);
        }
    }
    return true;
}

static CICResult read_tiles(Decoder *decoder) {
    uint32_t tile_width = 0, tile_height = 0;
    TIFFGetField(decoder->tiff, TIFFTAG_TILEWIDTH, &tile_width);
    TIFFGetField(decoder->tiff, TIFFTAG_TILELENGTH, &tile_height);
    // TIFF 6.0, section 15: both are multiples of 16, so that tiles join at whole bytes.
    if (tile_width == 0 || tile_height == 0 || tile_width % 16 != 0) {
        return cic_tiff_damaged(decoder, "its tiles have no size");
    }
    uint64_t pixel_bits = (uint64_t)decoder->layout.samples * decoder->layout.bits;
    uint64_t row_size = (decoder->width * pixel_bits + 7) / 8, tile_size = TIFFTileSize64(decoder->tiff);
    uint64_t tile_row = (tile_width * pixel_bits + 7) / 8;
    if (tile_size / tile_height < tile_row) return cic_tiff_damaged(decoder, "its tiles are too small");
    uint32_t band = tile_height < decoder->height ? tile_height : decoder->height;
    CICResult result = take_memory(decoder, row_size * band, tile_size);
    if (result != CICResultOK) return result;
    for (uint32_t y = 0; y < decoder->height; y += band) {
        uint32_t rows = decoder->height - y < band ? decoder->height - y : band;
        if (read_band(decoder, y, tile_width, rows, row_size)) {
            for (uint32_t row = 0; row < rows; row++) give_row(decoder, decoder->packed + row * row_size);
        } else if (!lose_rows(decoder, rows)) {
            return cic_tiff_damaged(decoder, "its data are broken");
        }
    }
    return CICResultOK;
}

CICResult cic_tiff_read_rows(CICTIFFDecoder *decoder) {
    if (decoder->layout.planes) return read_planes(decoder);
    return TIFFIsTiled(decoder->tiff) ? read_tiles(decoder) : read_strips(decoder);
}
