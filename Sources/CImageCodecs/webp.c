#include <stdlib.h>
#include <string.h>
#include <webp/decode.h>

#include "sink.h"

/// What the container holds for us (WebP container specification): the picture's data, as libwebp takes it, EXIF, and
/// the size that the extended head gives, else 1 x 1.
typedef struct {
    CICFile frame, exif;
    uint32_t width, height;
} Contents;

static uint32_t little_endian(const uint8_t *bytes) {
    return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

static Contents contents(CICFile file) {
    // Frames of an animation start with 16 bytes of place, size, duration and flags.
    enum { riff_head = 12, chunk_head = 8, frame_head = 16 };
    Contents found = {.frame = file, .width = 1, .height = 1};
    bool animated = false;
    size_t place = riff_head;
    while (place <= file.count && file.count - place >= chunk_head) {
        const uint8_t *chunk = file.bytes + place;
        size_t size = little_endian(chunk + 4), rest = file.count - place - chunk_head;
        size_t here = size < rest ? size : rest;
        if (memcmp(chunk, "ANMF", 4) == 0 && !animated && here > frame_head) {
            animated = true;
            found.frame = (CICFile){chunk + chunk_head + frame_head, here - frame_head};
        } else if (memcmp(chunk, "VP8X", 4) == 0 && here >= 10) {
            // Two numbers of 24 bits, less one, after the flags.
            found.width = 1 + (little_endian(chunk + chunk_head + 3) >> 8);
            found.height = 1 + (little_endian(chunk + chunk_head + 6) >> 8);
        } else if (memcmp(chunk, "EXIF", 4) == 0) {
            found.exif = (CICFile){chunk + chunk_head, here};
        }
        if (size >= rest) break;
        place += chunk_head + size + (size & 1);
    }
    return found;
}

static CICResult fail(VP8StatusCode status, CICFailure *failure) {
    switch (status) {
    case VP8_STATUS_OUT_OF_MEMORY:
        return cic_fail(failure, CICResultOutOfMemory, "There is no memory for the WebP.");
    case VP8_STATUS_UNSUPPORTED_FEATURE:
        return cic_fail(failure, CICResultUnsupported, "The WebP has features that libwebp does not read.");
    case VP8_STATUS_NOT_ENOUGH_DATA:
    case VP8_STATUS_SUSPENDED:
        return cic_fail(failure, CICResultDamaged, "The WebP ends early.");
    default:
        return cic_fail(failure, CICResultDamaged, "The WebP cannot be read: its data are broken.");
    }
}

static CICResult read_head(const Contents *found, CICLimits limits, WebPBitstreamFeatures *features,
                           CICFailure *failure) {
    CICResult result = cic_check_size(found->width, found->height, limits, failure);
    if (result != CICResultOK) return result;
    VP8StatusCode status = WebPGetFeatures(found->frame.bytes, found->frame.count, features);
    if (status != VP8_STATUS_OK) return fail(status, failure);
    if (features->width < 0 || features->height < 0) return fail(VP8_STATUS_BITSTREAM_ERROR, failure);
    enum { lossless = 2 };
    return (features->format == lossless ? cic_check_whole_size : cic_check_size)(
        (uint64_t)features->width, (uint64_t)features->height, limits, failure);
}

CICResult cic_webp_open(CICFile file, CICLimits limits, CICPicture *picture, CICFailure *failure) {
    Contents found = contents(file);
    WebPBitstreamFeatures features;
    CICResult result = read_head(&found, limits, &features, failure);
    if (result != CICResultOK) return result;
    *picture = (CICPicture){.width = (uint32_t)features.width, .height = (uint32_t)features.height};
    cic_exif_read(found.exif, &picture->orientation, &picture->pixels_per_inch);
    return CICResultOK;
}

/// Decodes at the sink's size, so that libwebp makes the picture smaller while it decodes.
static CICResult read_rows(CICFile frame, bool alpha, CICSink *sink, uint8_t *pixels, CICFailure *failure) {
    WebPDecoderConfig config;
    if (!WebPInitDecoderConfig(&config)) return fail(VP8_STATUS_UNSUPPORTED_FEATURE, failure);
    size_t row_size = (size_t)sink->width * (alpha ? 4 : 3);
    config.options.use_scaling = 1;
    config.options.scaled_width = (int)sink->width;
    config.options.scaled_height = (int)sink->height;
    config.output.colorspace = alpha ? MODE_rgbA : MODE_RGB;
    config.output.is_external_memory = 1;
    config.output.u.RGBA.rgba = pixels;
    config.output.u.RGBA.stride = (int)row_size;
    config.output.u.RGBA.size = row_size * sink->height;
    VP8StatusCode status = WebPDecode(frame.bytes, frame.count, &config);
    WebPFreeDecBuffer(&config.output);
    if (status != VP8_STATUS_OK) return fail(status, failure);
    for (uint32_t y = 0; y < sink->height; y++) {
        uint8_t *row = pixels + y * row_size;
        if (alpha) cic_premultiplied_over_white(row, row, sink->width);
        cic_sink_row(sink, row);
    }
    return CICResultOK;
}

CICResult cic_webp_decode(CICFile file, CICLimits limits, CICTarget target, CICFailure *failure) {
    Contents found = contents(file);
    WebPBitstreamFeatures features;
    CICResult result = read_head(&found, limits, &features, failure);
    if (result != CICResultOK) return result;
    int32_t orientation = 1;
    double resolution = 0;
    cic_exif_read(found.exif, &orientation, &resolution);
    // The rows come in the target's size already.
    bool exchanged = orientation >= 5;
    uint32_t width = exchanged ? target.height : target.width, height = exchanged ? target.width : target.height;
    if (width > (uint32_t)features.width || height > (uint32_t)features.height) {
        return cic_fail(failure, CICResultDamaged, "The WebP is smaller than %u x %u.", width, height);
    }
    CICSink sink;
    result = cic_sink_begin(&sink, target, width, height, orientation, failure);
    uint8_t *pixels = NULL;
    if (result == CICResultOK) {
        pixels = malloc((size_t)width * height * (features.has_alpha ? 4 : 3));
        result = pixels ? read_rows(found.frame, features.has_alpha, &sink, pixels, failure)
                        : fail(VP8_STATUS_OUT_OF_MEMORY, failure);
    }
    free(pixels);
    cic_sink_free(&sink);
    return result;
}
