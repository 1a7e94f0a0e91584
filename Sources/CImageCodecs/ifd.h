#pragma once
// Image file directories of TIFF 6.0 (section 2), of BigTIFF and, with the same shape, of EXIF blocks.
#include "internal.h"

typedef struct {
    CICFile file;
    bool little_endian, big_offsets;
} CICDirectories;

typedef struct {
    uint16_t tag, type;
    uint64_t count;
    /// Where the values lie in the file, inside the entry or elsewhere; not checked against the file's end.
    uint64_t place;
} CICEntry;

/// False where the bytes do not start as TIFF. `first` is the place of the first directory.
bool cic_directories_begin(CICDirectories *directories, CICFile file, uint64_t *first);

/// The number of entries of the directory at `place`; false where they do not fit into the file.
bool cic_directory_entries(const CICDirectories *directories, uint64_t place, uint64_t *count);
/// The entry at `index`, below the count.
CICEntry cic_directory_entry(const CICDirectories *directories, uint64_t place, uint64_t index);
/// The place of the directory after this one, 0 after the last; false where the file ends before.
bool cic_directory_next(const CICDirectories *directories, uint64_t place, uint64_t *next);

/// The first value as a whole number (BYTE, SHORT, LONG, LONG8); `otherwise` where there is none.
uint64_t cic_entry_number(const CICDirectories *directories, CICEntry entry, uint64_t otherwise);
/// The first value as a RATIONAL; 0 where there is none.
double cic_entry_rational(const CICDirectories *directories, CICEntry entry);
