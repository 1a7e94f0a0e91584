#include "target.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count) {
    int32_t orientation;
    double pixels_per_inch;
    cic_exif_read((CICFile){bytes, count}, &orientation, &pixels_per_inch);
    if (orientation < 1 || orientation > 8) abort();
    if (pixels_per_inch != 0 && !(pixels_per_inch >= 50 && pixels_per_inch <= 1200)) abort();
    return 0;
}
