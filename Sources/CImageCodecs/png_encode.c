#include <png.h>
#include <string.h>

#include "internal.h"

CICResult cic_png_encode(const uint8_t *pixels, uint32_t width, uint32_t height, bool gray, uint8_t *to, size_t *count,
                         CICFailure *failure) {
    png_image image;
    memset(&image, 0, sizeof image);
    image.version = PNG_IMAGE_VERSION;
    image.width = width;
    image.height = height;
    image.format = gray ? PNG_FORMAT_GRAY : PNG_FORMAT_RGB;
    png_alloc_size_t size = *count;
    // Without memory to write to, libpng tells the size.
    if (!png_image_write_to_memory(&image, to, &size, 0, pixels, 0, NULL)) {
        CICResult result = strstr(image.message, "memory") ? CICResultOutOfMemory : CICResultUnsupported;
        return cic_fail(failure, result, "The picture cannot be packed: %s.", image.message);
    }
    *count = size;
    return CICResultOK;
}
