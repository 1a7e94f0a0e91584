#include <stdlib.h>
#include <string.h>

#include <webp/encode.h>

#include "internal.h"

CICResult cic_webp_encode(CICPixels pixels, int32_t quality, uint8_t **bytes, size_t *count, CICFailure *failure) {
    if (pixels.width > WEBP_MAX_DIMENSION || pixels.height > WEBP_MAX_DIMENSION) {
        return cic_fail(failure, CICResultTooManyPixels, "A WebP has at most %d pixels on a side.", WEBP_MAX_DIMENSION);
    }
    uint8_t *own = NULL;
    size_t size = WebPEncodeRGB(pixels.bytes, (int)pixels.width, (int)pixels.height, (int)pixels.width * 3,
                                (float)quality, &own);
    if (size == 0) return cic_fail(failure, CICResultOutOfMemory, "There is no memory to write a WebP.");
    // libwebp's memory is its own to free.
    *bytes = malloc(size);
    if (*bytes) memcpy(*bytes, own, size);
    WebPFree(own);
    if (!*bytes) return cic_fail(failure, CICResultOutOfMemory, "There is no memory for a WebP.");
    *count = size;
    return CICResultOK;
}
