#pragma once
// The part of libheif's C interface that is called (libheif 1.12 and later, heif.h), declared by hand because the
// library is opened at run time and may be absent.
#include "internal.h"

struct heif_error {
    int32_t code, subcode;
    const char *message;
};

enum {
    heif_error_Unsupported_filetype = 3,
    heif_error_Unsupported_feature = 4,
    heif_error_Memory_allocation_error = 6,
    heif_suberror_Security_limit_exceeded = 1000,
    heif_suberror_Unsupported_codec = 3000,
    heif_colorspace_RGB = 1,
    heif_chroma_interleaved_RGB = 10,
    heif_chroma_interleaved_RGBA = 11,
    heif_channel_interleaved = 10,
};

struct CICHEIFLibrary {
    void *(*context_alloc)(void);
    void (*context_free)(void *context);
    struct heif_error (*context_read_from_memory_without_copy)(void *context, const void *bytes, size_t count,
                                                               const void *options);
    struct heif_error (*context_get_primary_image_handle)(void *context, void **handle);
    void (*context_set_maximum_image_size_limit)(void *context, int side);
    void (*context_set_max_decoding_threads)(void *context, int threads);
    void (*image_handle_release)(const void *handle);
    int (*image_handle_get_width)(const void *handle);
    int (*image_handle_get_height)(const void *handle);
    int (*image_handle_has_alpha_channel)(const void *handle);
    int (*image_handle_is_premultiplied_alpha)(const void *handle);
    struct heif_error (*decode_image)(const void *handle, void **image, int32_t colours, int32_t chroma,
                                      const void *options);
    int (*image_get_width)(const void *image, int32_t channel);
    int (*image_get_height)(const void *image, int32_t channel);
    const uint8_t *(*image_get_plane_readonly)(const void *image, int32_t channel, int *stride);
    void (*image_release)(const void *image);
};
