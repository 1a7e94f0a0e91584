#include "internal.h"

#include <stdarg.h>
#include <stdio.h>

const uint32_t cic_longest_side = 250000;
const uint64_t cic_most_whole_pixels = 100000000;

const char *cic_message(const CICFailure *failure) { return failure->message; }

CICResult cic_fail(CICFailure *failure, CICResult result, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(failure->message, sizeof failure->message, format, arguments);
    va_end(arguments);
    // Libraries quote bytes of the file, and end sentences with a line feed.
    char *to = failure->message;
    for (const char *from = failure->message; *from; from++) {
        if (*from >= ' ' && *from <= '~') *to++ = *from;
    }
    *to = 0;
    return result;
}

static CICResult check(uint64_t width, uint64_t height, uint64_t most, const char *kind, CICFailure *failure) {
    if (width == 0 || height == 0) {
        return cic_fail(failure, CICResultDamaged, "The picture has no pixels (%llu x %llu).",
                        (unsigned long long)width, (unsigned long long)height);
    }
    if (width > cic_longest_side || height > cic_longest_side) {
        return cic_fail(failure, CICResultTooManyPixels, "A side is longer than %u pixels (%llu x %llu).",
                        cic_longest_side, (unsigned long long)width, (unsigned long long)height);
    }
    if (width * height > most) {
        return cic_fail(failure, CICResultTooManyPixels, "The picture has %llu x %llu pixels; at most %llu are read%s.",
                        (unsigned long long)width, (unsigned long long)height, (unsigned long long)most, kind);
    }
    return CICResultOK;
}

CICResult cic_check_size(uint64_t width, uint64_t height, CICLimits limits, CICFailure *failure) {
    return check(width, height, limits.pixels, "", failure);
}

CICResult cic_check_whole_size(uint64_t width, uint64_t height, CICLimits limits, CICFailure *failure) {
    uint64_t most = limits.pixels < cic_most_whole_pixels ? limits.pixels : cic_most_whole_pixels;
    return check(width, height, most, " of this kind of file", failure);
}

bool cic_enough_rows(uint64_t rows, uint64_t height) { return rows * 2 >= height; }

double cic_plausible_resolution(double pixels_per_inch) {
    // Written so that "not a number" gives 0.
    return pixels_per_inch >= 50 && pixels_per_inch <= 1200 ? pixels_per_inch : 0;
}

void cic_over_white(const uint8_t *rgba, uint8_t *rgb, size_t width) {
    for (size_t x = 0; x < width; x++, rgba += 4, rgb += 3) {
        unsigned alpha = rgba[3], paper = 255 * (255 - alpha) + 127;
        for (int channel = 0; channel < 3; channel++) rgb[channel] = (uint8_t)((rgba[channel] * alpha + paper) / 255);
    }
}

void cic_premultiplied_over_white(const uint8_t *rgba, uint8_t *rgb, size_t width) {
    for (size_t x = 0; x < width; x++, rgba += 4, rgb += 3) {
        unsigned paper = 255u - rgba[3];
        for (int channel = 0; channel < 3; channel++) {
            unsigned sum = rgba[channel] + paper;
            rgb[channel] = (uint8_t)(sum > 255 ? 255 : sum);
        }
    }
}
