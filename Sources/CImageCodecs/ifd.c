#include "ifd.h"

/// The number of `size` bytes at `place`; false where the file ends before.
static bool number_at(const CICDirectories *directories, uint64_t place, unsigned size, uint64_t *value) {
    const CICFile file = directories->file;
    if (place > file.count || file.count - place < size) return false;
    uint64_t sum = 0;
    for (unsigned i = 0; i < size; i++) {
        unsigned byte = directories->little_endian ? size - 1 - i : i;
        sum = sum << 8 | file.bytes[place + byte];
    }
    *value = sum;
    return true;
}

static unsigned count_size(const CICDirectories *directories) { return directories->big_offsets ? 8 : 2; }
static unsigned entry_size(const CICDirectories *directories) { return directories->big_offsets ? 20 : 12; }
static unsigned offset_size(const CICDirectories *directories) { return directories->big_offsets ? 8 : 4; }

bool cic_directories_begin(CICDirectories *directories, CICFile file, uint64_t *first) {
    *directories = (CICDirectories){.file = file};
    if (file.count < 8 || file.bytes[0] != file.bytes[1]) return false;
    if (file.bytes[0] != 'I' && file.bytes[0] != 'M') return false;
    directories->little_endian = file.bytes[0] == 'I';
    uint64_t version = 0, offset_bytes = 0;
    if (!number_at(directories, 2, 2, &version)) return false;
    if (version == 42) return number_at(directories, 4, 4, first);
    directories->big_offsets = true;
    return version == 43 && number_at(directories, 4, 2, &offset_bytes) && offset_bytes == 8 &&
           number_at(directories, 8, 8, first);
}

bool cic_directory_entries(const CICDirectories *directories, uint64_t place, uint64_t *count) {
    if (!number_at(directories, place, count_size(directories), count)) return false;
    return *count <= (directories->file.count - place - count_size(directories)) / entry_size(directories);
}

CICEntry cic_directory_entry(const CICDirectories *directories, uint64_t place, uint64_t index) {
    uint64_t start = place + count_size(directories) + index * entry_size(directories), tag = 0, type = 0, count = 0;
    number_at(directories, start, 2, &tag);
    number_at(directories, start + 2, 2, &type);
    number_at(directories, start + 4, offset_size(directories), &count);
    CICEntry entry = {.tag = (uint16_t)tag, .type = (uint16_t)type, .count = count};
    // Bytes of one value, TIFF 6.0 page 15 and the BigTIFF design; types that nobody asks for count as one byte.
    static const uint8_t sizes[] = {1, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 1, 1, 8, 8, 8};
    uint64_t size = entry.type < sizeof sizes ? sizes[entry.type] : 1;
    entry.place = start + 4 + offset_size(directories);
    if (count > offset_size(directories) / size) {
        number_at(directories, entry.place, offset_size(directories), &entry.place);
    }
    return entry;
}

bool cic_directory_next(const CICDirectories *directories, uint64_t place, uint64_t *next) {
    uint64_t count = 0;
    if (!cic_directory_entries(directories, place, &count)) return false;
    uint64_t end = place + count_size(directories) + count * entry_size(directories);
    return number_at(directories, end, offset_size(directories), next);
}

uint64_t cic_entry_number(const CICDirectories *directories, CICEntry entry, uint64_t otherwise) {
    unsigned size;
    switch (entry.type) {
    case 1: size = 1; break;
    case 3: size = 2; break;
    case 4: size = 4; break;
    case 16: size = 8; break;
    default: return otherwise;
    }
    uint64_t value = otherwise;
    if (entry.count == 0 || !number_at(directories, entry.place, size, &value)) return otherwise;
    return value;
}

double cic_entry_rational(const CICDirectories *directories, CICEntry entry) {
    uint64_t above = 0, below = 0;
    if (entry.type != 5 || entry.count == 0) return 0;
    if (!number_at(directories, entry.place, 4, &above)) return 0;
    if (!number_at(directories, entry.place + 4, 4, &below)) return 0;
    return below == 0 ? 0 : (double)above / (double)below;
}
