#include "target.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count) {
    static const CICHEIFLibrary *library;
    CICFile file = {bytes, count};
    CICPicture picture;
    CICFailure failure;
    if (!library) library = cic_heif_library(cic_heif_library_name, &failure);
    if (!library) abort();
    if (cic_heif_open(library, file, fuzz_limits, &picture, &failure) != CICResultOK) return 0;
    CICTarget target = fuzz_target(file, &picture);
    cic_heif_decode(library, file, fuzz_limits, target, &failure);
    fuzz_finish(target);
    return 0;
}
