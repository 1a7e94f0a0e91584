// JPEG by libjpeg's own interface: it reads row by row and says where a truncated file ended.
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jpeglib.h>

#include <jerror.h>

#include "sink.h"

/// More scans than this come only in files made to keep a decoder busy.
enum { most_scans = 100 };
static const uint64_t most_scanned_pixels = 4000000000;
/// What libjpeg may keep: the coefficients of a progressive picture of cic_most_whole_pixels.
static const long most_memory = 768L << 20;
/// Arithmetic coding has no shortest length, so that a small file could claim any size.
static const long most_arithmetic_memory = 64L << 20;

typedef struct {
    struct jpeg_decompress_struct decompress;
    struct jpeg_error_mgr errors;
    struct jpeg_progress_mgr progress;
    jmp_buf escape;
    CICFailure *failure;
    CICResult result;
    CICSink sink;
    uint8_t *row;
    /// Whether libjpeg keeps the whole picture: it has several scans.
    bool whole;
    /// Rows of pixels that came before the data ended, once it has ended early.
    uint64_t rows;
    bool ended;
} Decoder;

static void fail_and_escape(j_common_ptr common) {
    Decoder *decoder = common->client_data;
    char message[JMSG_LENGTH_MAX];
    common->err->format_message(common, message);
    CICResult result = CICResultDamaged;
    switch (common->err->msg_code) {
    case JERR_IMAGE_TOO_BIG: result = CICResultTooManyPixels; break;
    case JERR_OUT_OF_MEMORY: result = CICResultOutOfMemory; break;
    // Beyond max_memory_to_use.
    case JERR_NO_BACKING_STORE:
        snprintf(message, sizeof message, "its coefficients take more memory than is allowed");
        result = CICResultUnsupported;
        break;
    case JERR_BAD_PRECISION:
    case JERR_SOF_UNSUPPORTED:
    case JERR_CONVERSION_NOTIMPL:
    case JERR_ARITH_NOTIMPL: result = CICResultUnsupported; break;
    default: break;
    }
    decoder->result = cic_fail(decoder->failure, result, "The JPEG cannot be read: %s.", message);
    longjmp(decoder->escape, 1);
}

/// How many rows have come when the data of the current scan ends here, in rows of the file.
static uint64_t rows_until_now(const Decoder *decoder) {
    const struct jpeg_decompress_struct *file = &decoder->decompress;
    if (!decoder->whole) {
        return (uint64_t)file->output_scanline * file->image_height / (file->output_height ? file->output_height : 1);
    }
    uint64_t in_scan = file->total_iMCU_rows == 0
                           ? 0
                           : (uint64_t)file->input_iMCU_row * file->image_height / file->total_iMCU_rows;
    if (in_scan >= file->image_height) in_scan = file->image_height;
    // Within the head of a scan its components may not be known yet.
    const jpeg_component_info *first = file->comps_in_scan > 0 ? file->cur_comp_info[0] : NULL;
    bool carries_brightness = first && first->component_index == 0;
    if (!file->progressive_mode) return carries_brightness ? in_scan : file->image_height;
    // A progressive picture can be read as text only where detail of the brightness has come.
    if (carries_brightness && file->Ss == 1 && file->Ah == 0) return in_scan;
    return file->coef_bits && file->coef_bits[0][1] >= 0 ? file->image_height : 0;
}

static void note_warning(j_common_ptr common, int level) {
    Decoder *decoder = common->client_data;
    if (level >= 0) return;
    common->err->num_warnings++;
    int code = common->err->msg_code;
    // With restart markers the decoder finds its place again after a hole.
    bool ends = code == JWRN_JPEG_EOF || (code == JWRN_HIT_MARKER && decoder->decompress.restart_interval == 0);
    if (!ends || decoder->ended) return;
    decoder->ended = true;
    decoder->rows = rows_until_now(decoder);
}

static void be_silent(j_common_ptr common) { (void)common; }

static void limit_scans(j_common_ptr common) {
    Decoder *decoder = common->client_data;
    const struct jpeg_decompress_struct *file = &decoder->decompress;
    uint64_t scans = (uint64_t)(file->input_scan_number > 0 ? file->input_scan_number : 0);
    if (scans <= most_scans && scans * file->image_width * file->image_height <= most_scanned_pixels) return;
    decoder->result = cic_fail(decoder->failure, CICResultUnsupported, "The JPEG has too many scans.");
    longjmp(decoder->escape, 1);
}

static void begin(Decoder *decoder, CICFailure *failure) {
    memset(decoder, 0, sizeof *decoder);
    decoder->failure = failure;
    decoder->decompress.err = jpeg_std_error(&decoder->errors);
    decoder->errors.error_exit = fail_and_escape;
    decoder->errors.emit_message = note_warning;
    decoder->errors.output_message = be_silent;
    decoder->progress.progress_monitor = limit_scans;
    decoder->decompress.client_data = decoder;
}

static void end(Decoder *decoder) {
    jpeg_destroy_decompress(&decoder->decompress);
    cic_sink_free(&decoder->sink);
    free(decoder->row);
}

static bool is_exif(const struct jpeg_marker_struct *marker) {
    return marker->marker == JPEG_APP0 + 1 && marker->data_length > 6 && memcmp(marker->data, "Exif\0\0", 6) == 0;
}

/// Refuses a file that is shorter than the shortest code for half of its picture. Huffman codes have at least one bit,
/// and each block of the brightness has at least one code, in sequential files two (ITU-T T.81, F.1.2 and G.1.2).
static CICResult check_length(const Decoder *decoder, CICFile file) {
    const struct jpeg_decompress_struct *jpeg = &decoder->decompress;
    if (jpeg->arith_code) return CICResultOK;
    uint64_t blocks = (uint64_t)jpeg->comp_info[0].width_in_blocks * jpeg->comp_info[0].height_in_blocks;
    uint64_t bits = blocks * (jpeg->progressive_mode ? 1 : 2) / 2;
    if (bits / 8 <= file.count) return CICResultOK;
    return cic_fail(decoder->failure, CICResultDamaged, "The JPEG is too short for its %u x %u pixels.",
                    jpeg->image_width, jpeg->image_height);
}

/// Reads the head. Call with the escape set.
static CICResult read_head(Decoder *decoder, CICFile file, CICLimits limits, CICPicture *picture) {
    struct jpeg_decompress_struct *jpeg = &decoder->decompress;
    jpeg_create_decompress(jpeg);
    jpeg->progress = &decoder->progress;
    jpeg->mem->max_memory_to_use = most_memory;
    jpeg_mem_src(jpeg, file.bytes, (unsigned long)file.count);
    jpeg_save_markers(jpeg, JPEG_APP0 + 1, 0xFFFF);
    jpeg_read_header(jpeg, TRUE);
    decoder->whole = jpeg_has_multiple_scans(jpeg);
    CICResult result = (decoder->whole ? cic_check_whole_size : cic_check_size)(
        jpeg->image_width, jpeg->image_height, limits, decoder->failure);
    if (result != CICResultOK) return result;
    if (jpeg->data_precision != 8 || jpeg->jpeg_color_space == JCS_UNKNOWN) {
        return cic_fail(decoder->failure, CICResultUnsupported, "JPEG of %d bits and %d colours is not read.",
                        jpeg->data_precision, jpeg->num_components);
    }
    result = check_length(decoder, file);
    if (result != CICResultOK) return result;
    if (jpeg->arith_code) jpeg->mem->max_memory_to_use = most_arithmetic_memory;

    *picture = (CICPicture){.width = jpeg->image_width, .height = jpeg->image_height, .orientation = 1};
    for (jpeg_saved_marker_ptr marker = jpeg->marker_list; marker; marker = marker->next) {
        if (!is_exif(marker)) continue;
        cic_exif_read((CICFile){marker->data, marker->data_length}, &picture->orientation, &picture->pixels_per_inch);
        break;
    }
    // JFIF 1.02: density unit 1 is the inch, 2 the centimetre.
    if (jpeg->saw_JFIF_marker && jpeg->density_unit >= 1 && jpeg->density_unit <= 2) {
        double density = jpeg->X_density * (jpeg->density_unit == 2 ? 2.54 : 1);
        if (cic_plausible_resolution(density) > 0) picture->pixels_per_inch = density;
    }
    return CICResultOK;
}

// The escape is set in a frame of its own, which has no variables that change.
static void try_head(Decoder *decoder, CICFile file, CICLimits limits, CICPicture *picture) {
    if (setjmp(decoder->escape) == 0) decoder->result = read_head(decoder, file, limits, picture);
}

CICResult cic_jpeg_open(CICFile file, CICLimits limits, CICPicture *picture, CICFailure *failure) {
    Decoder decoder;
    begin(&decoder, failure);
    try_head(&decoder, file, limits, picture);
    end(&decoder);
    return decoder.result;
}

/// CMYK to RGB. Files with Adobe's marker hold the inverse of the inks (Adobe technical note 5116, and custom).
static void inks_to_rgb(uint8_t *row, size_t width, bool inverse) {
    const uint8_t *from = row;
    uint8_t flip = inverse ? 0 : 255;
    for (size_t x = 0; x < width; x++, from += 4, row += 3) {
        unsigned black = from[3] ^ flip;
        for (int channel = 0; channel < 3; channel++) {
            row[channel] = (uint8_t)(((unsigned)(from[channel] ^ flip) * black + 127) / 255);
        }
    }
}

/// The smallest of the scales n/8 that still gives the target's size.
static void choose_scale(struct jpeg_decompress_struct *jpeg, uint32_t width, uint32_t height) {
    jpeg->scale_denom = 8;
    for (jpeg->scale_num = 1; jpeg->scale_num < 8; jpeg->scale_num++) {
        jpeg_calc_output_dimensions(jpeg);
        if (jpeg->output_width >= width && jpeg->output_height >= height) return;
    }
}

/// Decodes to the sink. Call with the escape set.
static CICResult read_rows(Decoder *decoder, CICFile file, CICLimits limits, CICTarget target) {
    CICPicture picture;
    CICResult result = read_head(decoder, file, limits, &picture);
    if (result != CICResultOK) return result;
    struct jpeg_decompress_struct *jpeg = &decoder->decompress;
    bool inks = jpeg->jpeg_color_space == JCS_CMYK || jpeg->jpeg_color_space == JCS_YCCK;
    jpeg->out_color_space = inks ? JCS_CMYK : JCS_RGB;
    bool exchanged = picture.orientation >= 5;
    choose_scale(jpeg, exchanged ? target.height : target.width, exchanged ? target.width : target.height);
    jpeg_start_decompress(jpeg);
    result = cic_sink_begin(&decoder->sink, target, jpeg->output_width, jpeg->output_height, picture.orientation,
                            decoder->failure);
    if (result != CICResultOK) return result;
    decoder->row = malloc((size_t)jpeg->output_width * (size_t)jpeg->output_components);
    if (!decoder->row) return cic_fail(decoder->failure, CICResultOutOfMemory, "There is no memory for a row.");

    uint64_t rows = jpeg->output_height;
    while (jpeg->output_scanline < jpeg->output_height) {
        if (decoder->ended) {
            rows = decoder->rows * jpeg->output_height / jpeg->image_height;
            if (!cic_enough_rows(rows, jpeg->output_height)) {
                return cic_fail(decoder->failure, CICResultDamaged, "The JPEG ends after %llu of %u rows.",
                                (unsigned long long)decoder->rows, jpeg->image_height);
            }
        }
        if (jpeg->output_scanline >= rows) break;
        JSAMPROW line = decoder->row;
        jpeg_read_scanlines(jpeg, &line, 1);
        if (inks) inks_to_rgb(decoder->row, jpeg->output_width, jpeg->saw_Adobe_marker);
        cic_sink_row(&decoder->sink, decoder->row);
    }
    return cic_sink_finish(&decoder->sink, decoder->failure);
}

static void try_rows(Decoder *decoder, CICFile file, CICLimits limits, CICTarget target) {
    if (setjmp(decoder->escape) == 0) decoder->result = read_rows(decoder, file, limits, target);
}

CICResult cic_jpeg_decode(CICFile file, CICLimits limits, CICTarget target, CICFailure *failure) {
    Decoder decoder;
    begin(&decoder, failure);
    try_rows(&decoder, file, limits, target);
    end(&decoder);
    return decoder.result;
}
