#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tiff_decoder.h"
#include "tiff_page.h"

#if TIFFLIB_VERSION < 20221213
#error "libtiff 4.5 or later is needed: earlier ones cannot limit the memory that a file claims"
#endif

typedef CICTIFFDecoder Decoder;

static tmsize_t read_bytes(thandle_t handle, void *to, tmsize_t count) {
    Decoder *decoder = handle;
    if (count < 0 || decoder->place >= decoder->file.count) return 0;
    uint64_t rest = decoder->file.count - decoder->place, taken = (uint64_t)count < rest ? (uint64_t)count : rest;
    memcpy(to, decoder->file.bytes + decoder->place, taken);
    decoder->place += taken;
    return (tmsize_t)taken;
}

static tmsize_t write_nothing(thandle_t handle, void *from, tmsize_t count) {
    (void)handle;
    (void)from;
    (void)count;
    return 0;
}

static toff_t seek(thandle_t handle, toff_t offset, int whence) {
    Decoder *decoder = handle;
    uint64_t from = whence == SEEK_CUR ? decoder->place : whence == SEEK_END ? decoder->file.count : 0;
    decoder->place = from + offset;
    return decoder->place;
}

static int close_nothing(thandle_t handle) {
    (void)handle;
    return 0;
}

static toff_t size(thandle_t handle) { return ((Decoder *)handle)->file.count; }

static int note_error(TIFF *tiff, void *user, const char *module, const char *format, va_list arguments) {
    (void)tiff;
    (void)module;
    Decoder *decoder = user;
    if (decoder->complaint[0] == 0) vsnprintf(decoder->complaint, sizeof decoder->complaint, format, arguments);
    return 1;
}

static int note_warning(TIFF *tiff, void *user, const char *module, const char *format, va_list arguments) {
    (void)tiff;
    (void)module;
    Decoder *decoder = user;
    char warning[120];
    vsnprintf(warning, sizeof warning, format, arguments);
    // The texts of libjpeg's JWRN_JPEG_EOF and JWRN_HIT_MARKER.
    if (strstr(warning, "Premature end of JPEG") || strstr(warning, "premature end of data")) decoder->ended = true;
    return 1;
}

/// Compressions that are read; the others are rare, or their decoders have a history of faults.
static bool is_read(uint16_t compression) {
    switch (compression) {
    case COMPRESSION_NONE:
    case COMPRESSION_CCITTRLE:
    case COMPRESSION_CCITTFAX3:
    case COMPRESSION_CCITTFAX4:
    case COMPRESSION_LZW:
    case COMPRESSION_JPEG:
    case COMPRESSION_ADOBE_DEFLATE:
    case COMPRESSION_PACKBITS:
    case COMPRESSION_CCITTRLEW:
    case COMPRESSION_DEFLATE: return true;
    default: return false;
    }
}

static CICResult open_page(Decoder *decoder, uint64_t place) {
    TIFFOpenOptions *options = TIFFOpenOptionsAlloc();
    if (!options) return cic_fail(decoder->failure, CICResultOutOfMemory, "There is no memory for the TIFF.");
    uint64_t most = decoder->file.count > cic_tiff_most_memory ? decoder->file.count : cic_tiff_most_memory;
    TIFFOpenOptionsSetMaxSingleMemAlloc(options, (tmsize_t)most);
    TIFFOpenOptionsSetErrorHandlerExtR(options, note_error, decoder);
    TIFFOpenOptionsSetWarningHandlerExtR(options, note_warning, decoder);
    // r: read; h: the header only, for we know the places of the directories; m: do not map the file.
    decoder->tiff = TIFFClientOpenExt("picture", "rhm", decoder, read_bytes, write_nothing, seek, close_nothing, size,
                                      NULL, NULL, options);
    TIFFOpenOptionsFree(options);
    if (!decoder->tiff || !TIFFSetSubDirectory(decoder->tiff, place)) return cic_tiff_damaged(decoder, "no page");
    TIFFGetField(decoder->tiff, TIFFTAG_IMAGEWIDTH, &decoder->width);
    TIFFGetField(decoder->tiff, TIFFTAG_IMAGELENGTH, &decoder->height);
    return CICResultOK;
}

static CICResult decode(Decoder *decoder, uint64_t place, const CICPicture *picture, CICTarget target) {
    CICResult result = open_page(decoder, place);
    if (result != CICResultOK) return result;
    if (decoder->width != picture->width || decoder->height != picture->height) {
        return cic_tiff_damaged(decoder, "its size is given twice");
    }
    result = cic_tiff_layout(decoder->tiff, &decoder->layout, decoder->failure);
    if (result != CICResultOK) return result;
    result = cic_sink_begin(&decoder->sink, target, picture->width, picture->height, picture->orientation,
                            decoder->failure);
    if (result != CICResultOK) return result;
    return cic_tiff_read_rows(decoder);
}

CICResult cic_tiff_decode(CICFile file, uint64_t place, CICLimits limits, CICTarget target, CICFailure *failure) {
    CICPicture picture;
    CICResult result = cic_tiff_open(file, place, limits, &picture, failure);
    if (result != CICResultOK) return result;
    CICDirectories directories;
    CICTIFFPage page = {0};
    uint64_t first = 0;
    if (!cic_directories_begin(&directories, file, &first) || !cic_tiff_page(&directories, place, &page) ||
        !is_read(page.compression)) {
        return cic_fail(failure, CICResultUnsupported, "TIFF compression %u is not read.", page.compression);
    }
    Decoder decoder = {.file = file, .failure = failure};
    result = decode(&decoder, place, &picture, target);
    if (decoder.tiff) TIFFClose(decoder.tiff);
    cic_sink_free(&decoder.sink);
    free(decoder.packed);
    free(decoder.tile);
    free(decoder.samples);
    free(decoder.rgb);
    return result;
}
