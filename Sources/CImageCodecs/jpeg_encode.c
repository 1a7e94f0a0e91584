#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jpeglib.h>

#include <jerror.h>

#include "internal.h"

typedef struct {
    struct jpeg_compress_struct compress;
    struct jpeg_error_mgr errors;
    jmp_buf escape;
    CICFailure *failure;
    CICResult result;
    /// What libjpeg allocates and enlarges.
    unsigned char *bytes;
    unsigned long count;
} Encoder;

static void fail_and_escape(j_common_ptr common) {
    Encoder *encoder = common->client_data;
    char message[JMSG_LENGTH_MAX];
    common->err->format_message(common, message);
    CICResult result = CICResultUnsupported;
    if (common->err->msg_code == JERR_IMAGE_TOO_BIG) result = CICResultTooManyPixels;
    if (common->err->msg_code == JERR_OUT_OF_MEMORY) result = CICResultOutOfMemory;
    encoder->result = cic_fail(encoder->failure, result, "The JPEG cannot be written: %s.", message);
    longjmp(encoder->escape, 1);
}

static void be_silent(j_common_ptr common) { (void)common; }

/// Call with the escape set.
static void write_rows(Encoder *encoder, const CICPixels *pixels, int quality) {
    struct jpeg_compress_struct *jpeg = &encoder->compress;
    jpeg_create_compress(jpeg);
    jpeg_mem_dest(jpeg, &encoder->bytes, &encoder->count);
    jpeg->image_width = pixels->width;
    jpeg->image_height = pixels->height;
    jpeg->input_components = pixels->gray ? 1 : 3;
    jpeg->in_color_space = pixels->gray ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_set_defaults(jpeg);
    jpeg_set_quality(jpeg, quality, TRUE);
    jpeg->optimize_coding = TRUE;
    if (pixels->pixels_per_inch > 0) {
        jpeg->density_unit = 1;
        jpeg->X_density = jpeg->Y_density = (UINT16)(pixels->pixels_per_inch + 0.5);
    }
    jpeg_start_compress(jpeg, TRUE);
    size_t row = (size_t)pixels->width * (size_t)jpeg->input_components;
    while (jpeg->next_scanline < jpeg->image_height) {
        // libjpeg only reads from it.
        JSAMPROW line = (JSAMPROW)(pixels->bytes + jpeg->next_scanline * row);
        jpeg_write_scanlines(jpeg, &line, 1);
    }
    jpeg_finish_compress(jpeg);
}

// The escape is set in a frame of its own, which has no variables that change.
static void try_rows(Encoder *encoder, const CICPixels *pixels, int quality) {
    if (setjmp(encoder->escape) == 0) write_rows(encoder, pixels, quality);
}

CICResult cic_jpeg_encode(CICPixels pixels, int32_t quality, uint8_t **bytes, size_t *count, CICFailure *failure) {
    Encoder encoder;
    memset(&encoder, 0, sizeof encoder);
    encoder.failure = failure;
    encoder.compress.err = jpeg_std_error(&encoder.errors);
    encoder.errors.error_exit = fail_and_escape;
    encoder.errors.output_message = be_silent;
    encoder.compress.client_data = &encoder;
    try_rows(&encoder, &pixels, quality);
    jpeg_destroy_compress(&encoder.compress);
    if (encoder.result != CICResultOK) {
        free(encoder.bytes);
        return encoder.result;
    }
    *bytes = encoder.bytes;
    *count = encoder.count;
    return CICResultOK;
}
