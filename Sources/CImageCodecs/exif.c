#include <string.h>

#include "ifd.h"

/// Centimetres, in the tag ResolutionUnit; 2 means inches.
enum { unit_centimetre = 3, unit_inch = 2 };

void cic_exif_read(CICFile block, int32_t *orientation, double *pixels_per_inch) {
    *orientation = 1;
    *pixels_per_inch = 0;
    if (block.count > 6 && memcmp(block.bytes, "Exif\0\0", 6) == 0) {
        block.bytes += 6;
        block.count -= 6;
    }
    CICDirectories directories;
    uint64_t place = 0, count = 0;
    if (!cic_directories_begin(&directories, block, &place)) return;
    if (!cic_directory_entries(&directories, place, &count)) return;
    uint64_t unit = unit_inch;
    double resolution = 0;
    for (uint64_t i = 0; i < count; i++) {
        CICEntry entry = cic_directory_entry(&directories, place, i);
        switch (entry.tag) {
        case 274: {  // Orientation
            uint64_t value = cic_entry_number(&directories, entry, 1);
            if (value >= 1 && value <= 8) *orientation = (int32_t)value;
            break;
        }
        case 282: resolution = cic_entry_rational(&directories, entry); break;      // XResolution
        case 296: unit = cic_entry_number(&directories, entry, unit_inch); break;  // ResolutionUnit
        default: break;
        }
    }
    *pixels_per_inch = cic_plausible_resolution(unit == unit_centimetre ? resolution * 2.54 : resolution);
}
