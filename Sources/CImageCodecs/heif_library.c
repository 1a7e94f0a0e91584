#include "heif_library.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

#ifdef __APPLE__
const char *const cic_heif_library_name = "libheif.1.dylib";
#else
const char *const cic_heif_library_name = "libheif.so.1";
#endif

/// Sets `function`, a place in the table, to the symbol; its name, where the library lacks it.
static const char *find(void *library, const char *name, void *function) {
    void *symbol = dlsym(library, name);
    memcpy(function, &symbol, sizeof symbol);
    return symbol ? NULL : name;
}

static const char *fill(void *library, CICHEIFLibrary *table) {
    const char *missing = NULL;
#define FIND(name) \
    if (!missing) missing = find(library, "heif_" #name, &table->name)
    FIND(context_alloc);
    FIND(context_free);
    FIND(context_read_from_memory_without_copy);
    FIND(context_get_primary_image_handle);
    FIND(context_set_maximum_image_size_limit);
    FIND(image_handle_release);
    FIND(image_handle_get_width);
    FIND(image_handle_get_height);
    FIND(image_handle_has_alpha_channel);
    FIND(image_handle_is_premultiplied_alpha);
    FIND(decode_image);
    FIND(image_get_width);
    FIND(image_get_height);
    FIND(image_get_plane_readonly);
    FIND(image_release);
#undef FIND
    // Since 1.13; without it libheif chooses.
    find(library, "heif_context_set_max_decoding_threads", &table->context_set_max_decoding_threads);
    return missing;
}

const CICHEIFLibrary *cic_heif_library(const char *name, CICFailure *failure) {
    void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        cic_fail(failure, CICResultLibraryUnavailable,
                 "HEIC pictures need libheif (%s), which is not installed: apt-get install libheif1.", name);
        return NULL;
    }
    CICHEIFLibrary *table = calloc(1, sizeof *table);
    const char *missing = table ? fill(library, table) : "memory";
    if (!missing) return table;
    cic_fail(failure, CICResultLibraryUnavailable,
             "HEIC pictures need libheif 1.12 or later: %s has no %s. apt-get install libheif1.", name, missing);
    free(table);
    dlclose(library);
    return NULL;
}
