#pragma once
// What the targets share: small limits, so that a run is short, and a target for the pixels whose end is watched.
#include <stdlib.h>
#include <string.h>

#include "../../Sources/CImageCodecs/include/CImageCodecs.h"

static const CICLimits fuzz_limits = {.pixels = 1 << 20};

/// Memory for a picture: at its own size, or smaller where the file has an odd number of bytes.
static CICTarget fuzz_target(CICFile file, const CICPicture *picture) {
    bool exchanged = picture->orientation >= 5;
    CICTarget target = {
        .width = exchanged ? picture->height : picture->width,
        .height = exchanged ? picture->width : picture->height,
    };
    if (file.count % 2 == 1) {
        target.width = (target.width * 2 + 2) / 3;
        target.height = (target.height * 3 + 4) / 5;
    }
    target.pixels = malloc((size_t)target.width * target.height * 3);
    if (!target.pixels) abort();
    return target;
}

/// A decoder that says that it succeeded has written every pixel: the sanitizer for reads of undefined memory is
/// another one, so this only makes the address sanitizer look at the last of them.
static void fuzz_finish(CICTarget target) {
    volatile uint8_t last = target.pixels[(size_t)target.width * target.height * 3 - 1];
    (void)last;
    free(target.pixels);
}
