#include "target.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count) {
    enum { most_pages = 16 };
    CICFile file = {bytes, count};
    CICFailure failure;
    uint64_t places[most_pages];
    size_t pages = 0;
    if (cic_tiff_pages(file, most_pages, places, &pages, &failure) != CICResultOK) return 0;
    for (size_t page = 0; page < pages; page++) {
        CICPicture picture;
        if (cic_tiff_open(file, places[page], fuzz_limits, &picture, &failure) != CICResultOK) continue;
        CICTarget target = fuzz_target(file, &picture);
        cic_tiff_decode(file, places[page], fuzz_limits, target, &failure);
        fuzz_finish(target);
    }
    return 0;
}
