#include <stdlib.h>

#include "tiff_page.h"

enum { unit_centimetre = 3, unit_inch = 2 };

bool cic_tiff_page(const CICDirectories *directories, uint64_t place, CICTIFFPage *page) {
    *page = (CICTIFFPage){.orientation = 1, .compression = 1};
    uint64_t count = 0, unit = unit_inch;
    double resolution = 0;
    if (!cic_directory_entries(directories, place, &count)) return false;
    for (uint64_t i = 0; i < count; i++) {
        CICEntry entry = cic_directory_entry(directories, place, i);
        switch (entry.tag) {
        case 254: page->is_secondary = (cic_entry_number(directories, entry, 0) & 5) != 0; break;
        case 256: page->width = cic_entry_number(directories, entry, 0); break;
        case 257: page->height = cic_entry_number(directories, entry, 0); break;
        case 259: page->compression = (uint16_t)cic_entry_number(directories, entry, 1); break;
        case 274: {
            uint64_t value = cic_entry_number(directories, entry, 1);
            if (value >= 1 && value <= 8) page->orientation = (int32_t)value;
            break;
        }
        case 282: resolution = cic_entry_rational(directories, entry); break;
        case 296: unit = cic_entry_number(directories, entry, unit_inch); break;
        default: break;
        }
    }
    page->pixels_per_inch = cic_plausible_resolution(unit == unit_centimetre ? resolution * 2.54 : resolution);
    return true;
}

/// Whether the place is among the first `count`; directories may point back at each other.
static bool contains(const uint64_t *places, size_t count, uint64_t place) {
    for (size_t i = 0; i < count; i++) {
        if (places[i] == place) return true;
    }
    return false;
}

/// Follows the chain and keeps all directories; `most` counts previews too.
static CICResult follow(const CICDirectories *directories, uint64_t place, size_t most, uint64_t *places,
                        size_t *count, CICFailure *failure) {
    for (*count = 0; place != 0; (*count)++) {
        if (contains(places, *count, place)) {
            return cic_fail(failure, CICResultDamaged, "The TIFF's list of pages runs in a circle.");
        }
        if (*count == most) {
            return cic_fail(failure, CICResultTooManyPages, "The TIFF has more than %zu pages.", most);
        }
        places[*count] = place;
        if (!cic_directory_next(directories, place, &place)) {
            return cic_fail(failure, CICResultDamaged, "The TIFF ends within its list of pages, at page %zu.",
                            *count + 1);
        }
    }
    if (*count == 0) return cic_fail(failure, CICResultDamaged, "The TIFF has no pages.");
    return CICResultOK;
}

CICResult cic_tiff_pages(CICFile file, size_t most, uint64_t *places, size_t *count, CICFailure *failure) {
    CICDirectories directories;
    uint64_t first = 0;
    if (!cic_directories_begin(&directories, file, &first)) {
        return cic_fail(failure, CICResultDamaged, "The TIFF has no valid header.");
    }
    CICResult result = follow(&directories, first, most, places, count, failure);
    if (result != CICResultOK) return result;
    size_t kept = 0;
    for (size_t i = 0; i < *count; i++) {
        CICTIFFPage page;
        if (cic_tiff_page(&directories, places[i], &page) && !page.is_secondary) places[kept++] = places[i];
    }
    // Where all say that they are previews, nothing else is there to be read.
    if (kept > 0) *count = kept;
    return CICResultOK;
}

CICResult cic_tiff_open(CICFile file, uint64_t place, CICLimits limits, CICPicture *picture, CICFailure *failure) {
    CICDirectories directories;
    CICTIFFPage page;
    uint64_t first = 0;
    if (!cic_directories_begin(&directories, file, &first) || !cic_tiff_page(&directories, place, &page)) {
        return cic_fail(failure, CICResultDamaged, "The TIFF has no such page.");
    }
    CICResult result = cic_check_size(page.width, page.height, limits, failure);
    if (result != CICResultOK) return result;
    *picture = (CICPicture){
        .width = (uint32_t)page.width,
        .height = (uint32_t)page.height,
        .orientation = page.orientation,
        .pixels_per_inch = page.pixels_per_inch,
    };
    return CICResultOK;
}
