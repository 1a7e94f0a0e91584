#pragma once

#include <stddef.h>

/// System calls that a reader has no use for.
extern const int csandbox_refused_calls[];
extern const size_t csandbox_refused_call_count;

/// System calls that change folders and files by name.
extern const int csandbox_writing_calls[];
extern const size_t csandbox_writing_call_count;
