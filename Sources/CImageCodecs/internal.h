#pragma once
// What the decoders share.
#include "CImageCodecs.h"

/// Writes the sentence and returns the result, so that a caller can return it on.
__attribute__((format(printf, 3, 4)))
CICResult cic_fail(CICFailure *failure, CICResult result, const char *format, ...);

/// Fails for a size of zero, for a side beyond cic_longest_side and for more pixels than the limit.
CICResult cic_check_size(uint64_t width, uint64_t height, CICLimits limits, CICFailure *failure);
/// The same, for a picture that the library must hold as a whole.
CICResult cic_check_whole_size(uint64_t width, uint64_t height, CICLimits limits, CICFailure *failure);

/// A truncated picture is still read when half of its rows came.
bool cic_enough_rows(uint64_t rows, uint64_t height);

/// The value when it may be a real resolution of a page (50...1200 to the inch), else 0.
double cic_plausible_resolution(double pixels_per_inch);

/// Mixes a row of RGBA, not premultiplied, with white paper; `rgb` may be `rgba`.
void cic_over_white(const uint8_t *rgba, uint8_t *rgb, size_t width);
/// The same for premultiplied RGBA.
void cic_premultiplied_over_white(const uint8_t *rgba, uint8_t *rgb, size_t width);
