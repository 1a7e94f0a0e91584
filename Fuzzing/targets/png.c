#include "target.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count) {
    CICFile file = {bytes, count};
    CICPicture picture;
    CICFailure failure;
    if (cic_png_open(file, fuzz_limits, &picture, &failure) != CICResultOK) return 0;
    CICTarget target = fuzz_target(file, &picture);
    cic_png_decode(file, fuzz_limits, target, &failure);
    fuzz_finish(target);
    return 0;
}
