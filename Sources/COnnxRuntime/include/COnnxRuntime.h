#pragma once
#include <stddef.h>
#include <stdint.h>

// The part of ONNX Runtime's C interface that Inference calls. The library is opened at run time, so that nothing
// needs it, or its headers, at build time. Every call that can fail returns 1, or 0 with a reason in `message`
// (UTF-8, cut to `length` bytes with the closing zero). Nothing here starts a thread, writes a file or uses the
// network: the telemetry of the library's official builds is switched off before it is opened.

/// An opened library with its environment. It stays open for good.
typedef struct COnnxRuntime COnnxRuntime;

/// A loaded model. Several threads may run it at once.
typedef struct COnnxSession COnnxSession;

/// One result, owned by whoever ran the model.
typedef struct COnnxOutput COnnxOutput;

/// The largest number of dimensions of an input or output.
enum { COnnxMaximumRank = 8 };

/// How a session gets its memory. 1: yes, 0: no.
typedef struct {
    /// Keep freed memory in a pool of the session instead of giving it back to the system.
    int arena;
    /// Plan the memory of a whole run in one piece, remembered for each shape of the input.
    int pattern;
} COnnxMemory;

/// Opens the library at `path` (or by the name `path`, as the dynamic linker searches).
///
/// Refuses a library without the interface that the slot numbers below are taken from, version 5 (release 1.5).
int crossfoot_onnx_open(const char *path, COnnxRuntime **runtime, char *message, size_t length);

/// The release, such as "1.31.1". Lives as long as the library.
const char *crossfoot_onnx_version(const COnnxRuntime *runtime);

/// Loads the model of `count` bytes at `bytes`, which may go afterwards, or of the file `path` where `bytes` is NULL.
///
/// The model must take one tensor of 32-bit floats and give at least one; the first of those is the output. A session
/// runs on the calling thread alone: no threads inside or between operators, all graph optimisations.
int crossfoot_onnx_load(
    const COnnxRuntime *runtime, const char *path, const void *bytes, size_t count, COnnxMemory memory,
    COnnxSession **session, char *message, size_t length);

/// Frees a session that no thread runs any more. Takes NULL.
void crossfoot_onnx_unload(COnnxSession *session);

/// Runs the model on `input`, which has the product of the `rank` sizes in `shape` as its number of floats.
///
/// `output` then owns the numbers at `values`, in the shape of `outputRank` sizes at `outputShape`, which has room for
/// COnnxMaximumRank. Free it with crossfoot_onnx_release.
int crossfoot_onnx_run(
    const COnnxSession *session, const float *input, const int64_t *shape, size_t rank, COnnxOutput **output,
    const float **values, int64_t *outputShape, size_t *outputRank, char *message, size_t length);

/// Frees what a run of `session` gave. Takes NULL.
void crossfoot_onnx_release(const COnnxSession *session, COnnxOutput *output);
