#include <stdlib.h>
#include <string.h>

#include "heif_library.h"
#include "sink.h"

typedef struct {
    const CICHEIFLibrary *library;
    void *context, *handle, *image;
} Decoder;

static CICResult fail(struct heif_error error, CICFailure *failure) {
    const char *message = error.message ? error.message : "unknown error";
    if (error.subcode == heif_suberror_Security_limit_exceeded) {
        return cic_fail(failure, CICResultTooManyPixels, "The HEIF is larger than allowed: %s.", message);
    }
    if (error.code == heif_error_Memory_allocation_error) {
        return cic_fail(failure, CICResultOutOfMemory, "There is no memory for the HEIF.");
    }
    if (error.code == heif_error_Unsupported_filetype || error.code == heif_error_Unsupported_feature ||
        error.subcode == heif_suberror_Unsupported_codec) {
        return cic_fail(failure, CICResultUnsupported, "The installed libheif cannot read this file: %s.", message);
    }
    return cic_fail(failure, CICResultDamaged, "The HEIF cannot be read: %s.", message);
}

/// The smallest side whose square has at least so many pixels.
static int side_of_square(uint64_t pixels) {
    uint64_t side = 1;
    while (side * side < pixels) side++;
    return (int)side;
}

static CICResult read_head(Decoder *decoder, CICFile file, CICLimits limits, CICPicture *picture,
                           CICFailure *failure) {
    const CICHEIFLibrary *library = decoder->library;
    decoder->context = library->context_alloc();
    if (!decoder->context) return cic_fail(failure, CICResultOutOfMemory, "There is no memory for the HEIF.");
    uint64_t most = limits.pixels < cic_most_whole_pixels ? limits.pixels : cic_most_whole_pixels;
    // libheif squares the value and compares it with the number of pixels.
    library->context_set_maximum_image_size_limit(decoder->context, side_of_square(most));
    // 0: decode where we are called, without threads.
    if (library->context_set_max_decoding_threads) library->context_set_max_decoding_threads(decoder->context, 0);
    struct heif_error error =
        library->context_read_from_memory_without_copy(decoder->context, file.bytes, file.count, NULL);
    if (error.code != 0) return fail(error, failure);
    error = library->context_get_primary_image_handle(decoder->context, &decoder->handle);
    if (error.code != 0) return fail(error, failure);
    int width = library->image_handle_get_width(decoder->handle);
    int height = library->image_handle_get_height(decoder->handle);
    CICResult result = cic_check_whole_size(width > 0 ? (uint64_t)width : 0, height > 0 ? (uint64_t)height : 0, limits,
                                            failure);
    if (result != CICResultOK) return result;
    *picture = (CICPicture){.width = (uint32_t)width, .height = (uint32_t)height, .orientation = 1};
    return CICResultOK;
}

static CICResult read_rows(Decoder *decoder, const CICPicture *picture, CICSink *sink, CICTarget target,
                           CICFailure *failure) {
    const CICHEIFLibrary *library = decoder->library;
    bool alpha = library->image_handle_has_alpha_channel(decoder->handle);
    bool premultiplied = alpha && library->image_handle_is_premultiplied_alpha(decoder->handle);
    struct heif_error error =
        library->decode_image(decoder->handle, &decoder->image, heif_colorspace_RGB,
                              alpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB, NULL);
    if (error.code != 0) return fail(error, failure);
    int width = library->image_get_width(decoder->image, heif_channel_interleaved);
    int height = library->image_get_height(decoder->image, heif_channel_interleaved), stride = 0;
    const uint8_t *pixels = library->image_get_plane_readonly(decoder->image, heif_channel_interleaved, &stride);
    if (!pixels || width != (int)picture->width || height != (int)picture->height ||
        stride / (alpha ? 4 : 3) < width) {
        return cic_fail(failure, CICResultDamaged, "The HEIF's pixels have another size (%d x %d) than it says.", width,
                        height);
    }
    CICResult result = cic_sink_begin(sink, target, picture->width, picture->height, 1, failure);
    if (result != CICResultOK) return result;
    uint8_t *row = alpha ? malloc((size_t)width * 3) : NULL;
    if (alpha && !row) return cic_fail(failure, CICResultOutOfMemory, "There is no memory for a row.");
    for (int y = 0; y < height; y++) {
        const uint8_t *from = pixels + (size_t)y * (size_t)stride;
        if (alpha) (premultiplied ? cic_premultiplied_over_white : cic_over_white)(from, row, picture->width);
        cic_sink_row(sink, alpha ? row : from);
    }
    free(row);
    return CICResultOK;
}

static void end(Decoder *decoder) {
    if (decoder->image) decoder->library->image_release(decoder->image);
    if (decoder->handle) decoder->library->image_handle_release(decoder->handle);
    if (decoder->context) decoder->library->context_free(decoder->context);
}

CICResult cic_heif_open(const CICHEIFLibrary *library, CICFile file, CICLimits limits, CICPicture *picture,
                        CICFailure *failure) {
    Decoder decoder = {.library = library};
    CICResult result = read_head(&decoder, file, limits, picture, failure);
    end(&decoder);
    return result;
}

CICResult cic_heif_decode(const CICHEIFLibrary *library, CICFile file, CICLimits limits, CICTarget target,
                          CICFailure *failure) {
    Decoder decoder = {.library = library};
    CICPicture picture;
    CICSink sink = {0};
    CICResult result = read_head(&decoder, file, limits, &picture, failure);
    if (result == CICResultOK) result = read_rows(&decoder, &picture, &sink, target, failure);
    cic_sink_free(&sink);
    end(&decoder);
    return result;
}
