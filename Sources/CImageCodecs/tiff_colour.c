#include "tiff_colour.h"

#include <string.h>

static CICResult unsupported(CICFailure *failure, const char *what, unsigned value) {
    return cic_fail(failure, CICResultUnsupported, "A TIFF with %s %u is not read.", what, value);
}

/// Colour maps have 16 bits; some old writers left the upper byte empty.
static CICResult read_palette(TIFF *tiff, CICLayout *layout, CICFailure *failure) {
    uint16_t *red, *green, *blue;
    if (layout->bits > 8 || !TIFFGetField(tiff, TIFFTAG_COLORMAP, &red, &green, &blue)) {
        return cic_fail(failure, CICResultDamaged, "The TIFF has no usable colour map.");
    }
    unsigned count = 1u << layout->bits, shift = 0;
    for (unsigned i = 0; i < count; i++) {
        if (red[i] > 255 || green[i] > 255 || blue[i] > 255) shift = 8;
    }
    for (unsigned i = 0; i < count; i++) {
        layout->palette[i][0] = (uint8_t)(red[i] >> shift);
        layout->palette[i][1] = (uint8_t)(green[i] >> shift);
        layout->palette[i][2] = (uint8_t)(blue[i] >> shift);
    }
    return CICResultOK;
}

/// The colours that the samples stand for; `needed` is how many of them carry colour.
static CICResult read_colour(TIFF *tiff, CICLayout *layout, unsigned *needed, CICFailure *failure) {
    uint16_t photometric = 0, compression = COMPRESSION_NONE, inks = INKSET_CMYK;
    TIFFGetFieldDefaulted(tiff, TIFFTAG_COMPRESSION, &compression);
    if (!TIFFGetField(tiff, TIFFTAG_PHOTOMETRIC, &photometric)) {
        // Required by the specification and missing now and then: fax is white on 0.
        bool fax = compression >= COMPRESSION_CCITTRLE && compression <= COMPRESSION_CCITTFAX4;
        photometric = fax                    ? PHOTOMETRIC_MINISWHITE
                      : layout->samples >= 3 ? PHOTOMETRIC_RGB
                                             : PHOTOMETRIC_MINISBLACK;
    }
    switch (photometric) {
    case PHOTOMETRIC_MINISWHITE:
    case PHOTOMETRIC_MINISBLACK:
        layout->colour = CICColourGrey;
        layout->inverse = photometric == PHOTOMETRIC_MINISWHITE;
        *needed = 1;
        return CICResultOK;
    case PHOTOMETRIC_YCBCR:
        // libjpeg makes it RGB when asked to.
        if (compression != COMPRESSION_JPEG || !TIFFSetField(tiff, TIFFTAG_JPEGCOLORMODE, JPEGCOLORMODE_RGB)) {
            return unsupported(failure, "photometric interpretation", photometric);
        }
        layout->colour = CICColourRGB;
        *needed = 3;
        return CICResultOK;
    case PHOTOMETRIC_RGB:
        layout->colour = CICColourRGB;
        *needed = 3;
        return CICResultOK;
    case PHOTOMETRIC_PALETTE:
        layout->colour = CICColourPalette;
        *needed = 1;
        return read_palette(tiff, layout, failure);
    case PHOTOMETRIC_SEPARATED:
        TIFFGetFieldDefaulted(tiff, TIFFTAG_INKSET, &inks);
        if (inks != INKSET_CMYK) return unsupported(failure, "ink set", inks);
        layout->colour = CICColourInks;
        *needed = 4;
        return CICResultOK;
    default: return unsupported(failure, "photometric interpretation", photometric);
    }
}

CICResult cic_tiff_layout(TIFF *tiff, CICLayout *layout, CICFailure *failure) {
    memset(layout, 0, sizeof *layout);
    uint16_t bits = 1, samples = 1, format = SAMPLEFORMAT_UINT, planes = PLANARCONFIG_CONTIG;
    TIFFGetFieldDefaulted(tiff, TIFFTAG_BITSPERSAMPLE, &bits);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLESPERPIXEL, &samples);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLEFORMAT, &format);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_PLANARCONFIG, &planes);
    if (format != SAMPLEFORMAT_UINT && format != SAMPLEFORMAT_VOID) {
        return unsupported(failure, "sample format", format);
    }
    if (bits != 1 && bits != 2 && bits != 4 && bits != 8 && bits != 16) {
        return unsupported(failure, "bits per sample:", bits);
    }
    if (samples < 1 || samples > 8) return unsupported(failure, "samples per pixel:", samples);
    layout->bits = bits;
    layout->samples = samples;
    layout->planes = planes == PLANARCONFIG_SEPARATE && samples > 1;
    if (layout->planes && (bits < 8 || TIFFIsTiled(tiff))) {
        return unsupported(failure, "planar configuration", planes);
    }
    unsigned needed = 1;
    CICResult result = read_colour(tiff, layout, &needed, failure);
    if (result != CICResultOK) return result;
    if (samples < needed) return cic_fail(failure, CICResultDamaged, "The TIFF has too few samples for its colours.");

    uint16_t extra_count = 0, *extra = NULL;
    TIFFGetFieldDefaulted(tiff, TIFFTAG_EXTRASAMPLES, &extra_count, &extra);
    bool opacity = extra_count > 0 && extra &&
                   (extra[0] == EXTRASAMPLE_ASSOCALPHA || extra[0] == EXTRASAMPLE_UNASSALPHA);
    if (opacity && samples > needed && layout->colour != CICColourInks) {
        layout->alpha = needed;
        layout->premultiplied = extra[0] == EXTRASAMPLE_ASSOCALPHA;
    }
    return CICResultOK;
}

/// Samples of 8 bits out of packed ones; those of a palette keep their value, others are spread over 0...255.
static void unpack(const CICLayout *layout, const uint8_t *packed, size_t count, uint8_t *samples) {
    if (layout->bits == 8) {
        memcpy(samples, packed, count);
        return;
    }
    if (layout->bits == 16) {
        for (size_t i = 0; i < count; i++, packed += 2) {
            uint16_t value;
            memcpy(&value, packed, 2);
            samples[i] = (uint8_t)((value * 255u + 32895) >> 16);
        }
        return;
    }
    unsigned most = (1u << layout->bits) - 1, spread = layout->colour == CICColourPalette ? 1 : 255 / most;
    unsigned shift = 8;
    for (size_t i = 0; i < count; i++) {
        shift -= layout->bits;
        samples[i] = (uint8_t)((*packed >> shift & most) * spread);
        if (shift > 0) continue;
        shift = 8;
        packed++;
    }
}

static void colour(const CICLayout *layout, const uint8_t *pixel, uint8_t *rgb) {
    switch (layout->colour) {
    case CICColourGrey: {
        uint8_t value = layout->inverse ? (uint8_t)(255 - pixel[0]) : pixel[0];
        rgb[0] = rgb[1] = rgb[2] = value;
        break;
    }
    case CICColourRGB: memcpy(rgb, pixel, 3); break;
    case CICColourPalette: memcpy(rgb, layout->palette[pixel[0]], 3); break;
    case CICColourInks: {
        unsigned black = 255u - pixel[3];
        for (int i = 0; i < 3; i++) rgb[i] = (uint8_t)(((255u - pixel[i]) * black + 127) / 255);
        break;
    }
    }
}

void cic_tiff_row(const CICLayout *layout, const uint8_t *packed, size_t width, uint8_t *samples, uint8_t *rgb) {
    unpack(layout, packed, width * layout->samples, samples);
    if (layout->colour == CICColourRGB && layout->samples == 3) {
        memcpy(rgb, samples, width * 3);
        return;
    }
    for (size_t x = 0; x < width; x++, samples += layout->samples, rgb += 3) {
        uint8_t mixed[4];
        colour(layout, samples, mixed);
        if (layout->alpha == 0) {
            memcpy(rgb, mixed, 3);
            continue;
        }
        mixed[3] = samples[layout->alpha];
        (layout->premultiplied ? cic_premultiplied_over_white : cic_over_white)(mixed, rgb, 1);
    }
}
