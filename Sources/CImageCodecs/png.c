#include <png.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

#include "sink.h"

typedef struct {
    png_structp png;
    png_infop head;
    jmp_buf escape;
    CICFailure *failure;
    CICResult result;
    CICFile file;
    size_t place;
    CICSink sink;
    /// One row, or the whole picture where it is interlaced.
    uint8_t *pixels;
} Decoder;

static PNG_NORETURN void fail_and_escape(png_structp png, png_const_charp message) {
    Decoder *decoder = png_get_error_ptr(png);
    CICResult result = strstr(message, "memory") ? CICResultOutOfMemory : CICResultDamaged;
    decoder->result = cic_fail(decoder->failure, result, "The PNG cannot be read: %s.", message);
    longjmp(decoder->escape, 1);
}

static void be_silent(png_structp png, png_const_charp message) {
    (void)png;
    (void)message;
}

static void read_bytes(png_structp png, png_bytep to, size_t count) {
    Decoder *decoder = png_get_io_ptr(png);
    if (count > decoder->file.count - decoder->place) png_error(png, "the file ends early");
    memcpy(to, decoder->file.bytes + decoder->place, count);
    decoder->place += count;
}

static uint64_t big_endian(const uint8_t *bytes) {
    return (uint64_t)bytes[0] << 24 | (uint64_t)bytes[1] << 16 | (uint64_t)bytes[2] << 8 | bytes[3];
}

/// Looks at the first chunk, which must be IHDR (PNG, third edition, 11.2.1), before libpng does.
static CICResult check_head(CICFile file, CICLimits limits, CICFailure *failure) {
    if (file.count < 33 || memcmp(file.bytes + 12, "IHDR", 4) != 0) {
        return cic_fail(failure, CICResultDamaged, "The PNG has no header.");
    }
    uint64_t width = big_endian(file.bytes + 16), height = big_endian(file.bytes + 20);
    unsigned depth = file.bytes[24], colour = file.bytes[25], interlace = file.bytes[28];
    CICResult result = (interlace ? cic_check_whole_size : cic_check_size)(width, height, limits, failure);
    if (result != CICResultOK) return result;
    // Deflate makes nothing shorter than by 1 : 1032 (a code of two bits for 258 bytes).
    unsigned channels = colour == 6 ? 4 : colour == 2 ? 3 : colour == 4 ? 2 : 1;
    uint64_t half = height * (1 + width * depth * channels / 8) / 2;
    if (half / 1032 <= file.count) return CICResultOK;
    return cic_fail(failure, CICResultDamaged, "The PNG is too short for its %llu x %llu pixels.",
                    (unsigned long long)width, (unsigned long long)height);
}

/// The eXIf chunk before the pixels. libpng would take memory for as many bytes as the chunk claims, before it sees that
/// the file has fewer.
static CICFile exif_chunk(CICFile file) {
    enum { signature = 8, chunk_head = 8, checksum = 4 };
    uint64_t place = signature;
    while (place + chunk_head + checksum <= file.count) {
        const uint8_t *chunk = file.bytes + place;
        uint64_t size = big_endian(chunk);
        if (size > file.count - place - chunk_head - checksum || memcmp(chunk + 4, "IDAT", 4) == 0) break;
        if (memcmp(chunk + 4, "eXIf", 4) == 0) return (CICFile){chunk + chunk_head, (size_t)size};
        place += chunk_head + size + checksum;
    }
    return (CICFile){0};
}

/// Reads up to the pixels. Call with the escape set.
static CICResult read_head(Decoder *decoder, CICPicture *picture) {
    decoder->png = png_create_read_struct(PNG_LIBPNG_VER_STRING, decoder, fail_and_escape, be_silent);
    if (decoder->png) decoder->head = png_create_info_struct(decoder->png);
    if (!decoder->head) return cic_fail(decoder->failure, CICResultOutOfMemory, "libpng cannot start.");
    png_structp png = decoder->png;
    png_set_user_limits(png, cic_longest_side, cic_longest_side);
    png_set_chunk_malloc_max(png, 1 << 20);
    png_set_chunk_cache_max(png, 16);
    // Texts, profiles and the like are not read, so that they cannot do harm.
    static const png_byte unread[] = "eXIf\0iCCP\0iTXt\0tEXt\0zTXt\0sPLT\0hIST\0pCAL\0sCAL\0oFFs";
    png_set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_NEVER, unread, sizeof unread / 5);
    // Of a file that was cut, all but the last such piece is seen.
    png_set_compression_buffer_size(png, 512);
    png_set_read_fn(png, decoder, read_bytes);
    png_read_info(png, decoder->head);

    *picture = (CICPicture){.orientation = 1};
    picture->width = png_get_image_width(png, decoder->head);
    picture->height = png_get_image_height(png, decoder->head);
    cic_exif_read(exif_chunk(decoder->file), &picture->orientation, &picture->pixels_per_inch);
    png_uint_32 right = 0, below = 0;
    int unit = 0;
    if (png_get_pHYs(png, decoder->head, &right, &below, &unit) && unit == PNG_RESOLUTION_METER) {
        double density = cic_plausible_resolution(right * 0.0254);
        if (density > 0) picture->pixels_per_inch = density;
    }
    return CICResultOK;
}

/// Every kind of pixel as RGB or RGBA of 8 bits; the number of channels.
static size_t ask_for_colours(Decoder *decoder) {
    png_set_expand(decoder->png);
    png_set_scale_16(decoder->png);
    png_set_gray_to_rgb(decoder->png);
    png_set_interlace_handling(decoder->png);
    png_read_update_info(decoder->png, decoder->head);
    return png_get_channels(decoder->png, decoder->head);
}

static void give_row(Decoder *decoder, uint8_t *row, size_t channels) {
    if (channels == 4) cic_over_white(row, row, decoder->sink.source_width);
    cic_sink_row(&decoder->sink, row);
}

/// Decodes to the sink. Call with the escape set.
static CICResult read_rows(Decoder *decoder, CICTarget target) {
    CICPicture picture;
    CICResult result = read_head(decoder, &picture);
    if (result != CICResultOK) return result;
    bool interlaced = png_get_interlace_type(decoder->png, decoder->head) != PNG_INTERLACE_NONE;
    size_t channels = ask_for_colours(decoder);
    if (channels != 3 && channels != 4) return cic_fail(decoder->failure, CICResultDamaged, "The PNG has no colours.");
    size_t row_size = picture.width * channels;
    result = cic_sink_begin(&decoder->sink, target, picture.width, picture.height, picture.orientation,
                            decoder->failure);
    if (result != CICResultOK) return result;
    decoder->pixels = malloc(interlaced ? row_size * picture.height : row_size);
    if (!decoder->pixels) return cic_fail(decoder->failure, CICResultOutOfMemory, "There is no memory for the PNG.");
    if (!interlaced) {
        for (uint32_t y = 0; y < picture.height; y++) {
            png_read_row(decoder->png, decoder->pixels, NULL);
            give_row(decoder, decoder->pixels, channels);
        }
        return CICResultOK;
    }
    for (int pass = 0; pass < PNG_INTERLACE_ADAM7_PASSES; pass++) {
        for (uint32_t y = 0; y < picture.height; y++) {
            png_read_row(decoder->png, decoder->pixels + y * row_size, NULL);
        }
    }
    for (uint32_t y = 0; y < picture.height; y++) give_row(decoder, decoder->pixels + y * row_size, channels);
    return CICResultOK;
}

// The escape is set in a frame of its own, which has no variables that change.
static void try_head(Decoder *decoder, CICPicture *picture) {
    if (setjmp(decoder->escape) == 0) decoder->result = read_head(decoder, picture);
}

static void try_rows(Decoder *decoder, CICTarget target) {
    if (setjmp(decoder->escape) == 0) decoder->result = read_rows(decoder, target);
}

static void end(Decoder *decoder) {
    png_destroy_read_struct(&decoder->png, &decoder->head, NULL);
    cic_sink_free(&decoder->sink);
    free(decoder->pixels);
}

CICResult cic_png_open(CICFile file, CICLimits limits, CICPicture *picture, CICFailure *failure) {
    CICResult result = check_head(file, limits, failure);
    if (result != CICResultOK) return result;
    Decoder decoder = {.failure = failure, .file = file};
    try_head(&decoder, picture);
    end(&decoder);
    return decoder.result;
}

CICResult cic_png_decode(CICFile file, CICLimits limits, CICTarget target, CICFailure *failure) {
    CICResult result = check_head(file, limits, failure);
    if (result != CICResultOK) return result;
    Decoder decoder = {.failure = failure, .file = file};
    try_rows(&decoder, target);
    // A file that was cut is read as far as it goes.
    bool cut = decoder.result == CICResultDamaged && decoder.sink.received > 0;
    if (cut && cic_enough_rows(decoder.sink.received, decoder.sink.source_height)) {
        decoder.result = cic_sink_finish(&decoder.sink, failure);
    }
    end(&decoder);
    return decoder.result;
}
