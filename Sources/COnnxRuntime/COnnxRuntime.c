#include "COnnxRuntime.h"

#include "OrtInterface.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct COnnxRuntime {
    Table table;
    const char *version;
    Environment *environment;
    MemoryInfo *memory;
    Allocator *allocator;
};

struct COnnxSession {
    const COnnxRuntime *runtime;
    Session *session;
    char *input;
    char *output;
};

// Consumes a status: 1 when there is no error.
static int succeeded(Table table, Status *status, char *message, size_t length) {
    if (!status) return 1;
    const char *reason = getErrorMessage(table)(status);
    snprintf(message, length, "%s", reason ? reason : "unknown reason");
    releaseStatus(table)(status);
    return 0;
}

static int fail(char *message, size_t length, const char *reason) {
    snprintf(message, length, "%s", reason);
    return 0;
}

// Recent official builds (1.31 for one) write an identifier of the machine to the user's cache folder and send events
// to their maker over HTTPS, unless this variable is 1 before the library's first use (Privacy.md in the wheel). Set
// once, just before the library is opened. Not before `main`: a statically linked Swift program finds its arguments in
// front of the environment, which setenv moves away.
static const char *const telemetryOff = "ORT_DISABLE_TELEMETRY";

static void switchTelemetryOff(void) { setenv(telemetryOff, "1", 1); }

int crossfoot_onnx_open(const char *path, COnnxRuntime **runtime, char *message, size_t length) {
    const char *isOff = getenv(telemetryOff);
    if (!isOff || strcmp(isOff, "1") != 0) switchTelemetryOff();
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        const char *reason = dlerror();
        return fail(message, length, reason ? reason : "unknown reason");
    }
    typedef struct {
        Table (*getApi)(uint32_t version);
        const char *(*getVersion)(void);
    } Base;
    // POSIX lets dlsym's pointer be stored through a void pointer although ISO C does not convert it.
    const Base *(*getBase)(void) = NULL;
    *(void **)&getBase = dlsym(library, "OrtGetApiBase");
    const Base *base = getBase ? getBase() : NULL;
    if (!base || !base->getApi || !base->getVersion) {
        dlclose(library);
        return fail(message, length, "the library has no function OrtGetApiBase");
    }
    Table table = base->getApi(interfaceVersion);
    const char *version = base->getVersion();
    if (!table || !version || strncmp(version, "1.", 2) != 0) {
        snprintf(message, length, "release %s has another interface", version ? version : "unknown");
        return 0;
    }
    COnnxRuntime opened = {table, version, NULL, NULL, NULL};
    // What fails is in the status; the library itself stays silent on standard error.
    if (!succeeded(table, createEnv(table)(levelFatal, "crossfoot", &opened.environment), message, length)
        || !succeeded(table, disableTelemetryEvents(table)(opened.environment), message, length)
        || !succeeded(table, createCpuMemoryInfo(table)(arenaAllocator, defaultMemory, &opened.memory), message, length)
        || !succeeded(table, getDefaultAllocator(table)(&opened.allocator), message, length))
        return 0;
    COnnxRuntime *result = malloc(sizeof *result);
    if (!result) return fail(message, length, "out of memory");
    *result = opened;
    *runtime = result;
    return 1;
}

const char *crossfoot_onnx_version(const COnnxRuntime *runtime) { return runtime->version; }

// Whether an input or output is a tensor of 32-bit floats; -1 with a reason when that cannot be told. Takes `info`.
static int isFloatTensor(Table table, TypeInfo *info, char *message, size_t length) {
    const TensorInfo *tensor = NULL;  // Belongs to `info`; NULL for sequences, maps and the like.
    int type = 0;
    int known = succeeded(table, castToTensorInfo(table)(info, &tensor), message, length)
        && (!tensor || succeeded(table, getElementType(table)(tensor, &type), message, length));
    releaseTypeInfo(table)(info);
    return known ? type == elementFloat : -1;
}

// A copy of a name, so that it can be freed by us.
static int copyName(
    const COnnxRuntime *runtime, GetName get, const Session *session, size_t index, char **copy, char *message,
    size_t length) {
    char *name = NULL;
    if (!succeeded(runtime->table, get(session, index, runtime->allocator, &name), message, length)) return 0;
    *copy = strdup(name);
    if (!succeeded(runtime->table, allocatorFree(runtime->table)(runtime->allocator, name), message, length)) return 0;
    return *copy ? 1 : fail(message, length, "out of memory");
}

// Finds the one input and the first output of floats of a new session.
static int describe(COnnxSession *session, char *message, size_t length) {
    Table table = session->runtime->table;
    size_t inputs = 0, outputs = 0;
    TypeInfo *info = NULL;
    if (!succeeded(table, getInputCount(table)(session->session, &inputs), message, length)
        || !succeeded(table, getOutputCount(table)(session->session, &outputs), message, length))
        return 0;
    if (inputs != 1) return fail(message, length, "the model does not take exactly one input");
    if (!succeeded(table, getInputTypeInfo(table)(session->session, 0, &info), message, length)) return 0;
    int isFloat = isFloatTensor(table, info, message, length);
    if (isFloat < 0) return 0;
    if (!isFloat) return fail(message, length, "the model's input is no tensor of 32-bit floats");
    if (!copyName(session->runtime, getInputName(table), session->session, 0, &session->input, message, length))
        return 0;
    for (size_t i = 0; i < outputs; i++) {
        if (!succeeded(table, getOutputTypeInfo(table)(session->session, i, &info), message, length)) return 0;
        isFloat = isFloatTensor(table, info, message, length);
        if (isFloat < 0) return 0;
        if (isFloat)
            return copyName(
                session->runtime, getOutputName(table), session->session, i, &session->output, message, length);
    }
    return fail(message, length, "no output of the model is a tensor of 32-bit floats");
}

static int configure(Table table, Options *options, COnnxMemory memory, char *message, size_t length) {
    ChangeOption arena = memory.arena ? enableCpuMemArena(table) : disableCpuMemArena(table);
    ChangeOption pattern = memory.pattern ? enableMemPattern(table) : disableMemPattern(table);
    return succeeded(table, setGraphOptimizationLevel(table)(options, optimiseAll), message, length)
        && succeeded(table, setIntraOpNumThreads(table)(options, 1), message, length)
        && succeeded(table, setInterOpNumThreads(table)(options, 1), message, length)
        && succeeded(
            table, addConfigEntry(table)(options, "session.intra_op.allow_spinning", "0"), message, length)
        && succeeded(table, arena(options), message, length) && succeeded(table, pattern(options), message, length);
}

int crossfoot_onnx_load(
    const COnnxRuntime *runtime, const char *path, const void *bytes, size_t count, COnnxMemory memory,
    COnnxSession **session, char *message, size_t length) {
    Table table = runtime->table;
    Options *options = NULL;
    COnnxSession *loaded = calloc(1, sizeof *loaded);
    if (!loaded) return fail(message, length, "out of memory");
    loaded->runtime = runtime;
    int created = succeeded(table, createSessionOptions(table)(&options), message, length)
        && configure(table, options, memory, message, length)
        && succeeded(
            table,
            bytes ? createSessionFromArray(table)(runtime->environment, bytes, count, options, &loaded->session)
                  : createSession(table)(runtime->environment, path, options, &loaded->session),
            message, length);
    if (options) releaseOptions(table)(options);
    if (!created || !describe(loaded, message, length)) {
        crossfoot_onnx_unload(loaded);
        return 0;
    }
    *session = loaded;
    return 1;
}

void crossfoot_onnx_unload(COnnxSession *session) {
    if (!session) return;
    if (session->session) releaseSession(session->runtime->table)(session->session);
    free(session->input);
    free(session->output);
    free(session);
}

// Where the numbers of an output are, and their shape. The type is looked at again: a model decides it as it runs.
static int look(
    Table table, Value *output, const float **values, int64_t *shape, size_t *rank, char *message, size_t length) {
    TensorInfo *info = NULL;
    int type = 0;
    void *data = NULL;
    if (!succeeded(table, getTypeAndShape(table)(output, &info), message, length)) return 0;
    int done = succeeded(table, getElementType(table)(info, &type), message, length)
        && succeeded(table, getDimensionsCount(table)(info, rank), message, length);
    if (done && type != elementFloat) done = fail(message, length, "the output is no tensor of 32-bit floats");
    if (done && *rank > COnnxMaximumRank) done = fail(message, length, "the output has too many dimensions");
    if (done) done = succeeded(table, getDimensions(table)(info, shape, *rank), message, length);
    releaseTensorInfo(table)(info);
    if (!done || !succeeded(table, getTensorData(table)(output, &data), message, length)) return 0;
    if (!data) return fail(message, length, "the output has no numbers");
    *values = data;
    return 1;
}

int crossfoot_onnx_run(
    const COnnxSession *session, const float *input, const int64_t *shape, size_t rank, COnnxOutput **output,
    const float **values, int64_t *outputShape, size_t *outputRank, char *message, size_t length) {
    Table table = session->runtime->table;
    size_t bytes = sizeof(float);
    if (rank > COnnxMaximumRank) return fail(message, length, "the input has too many dimensions");
    for (size_t i = 0; i < rank; i++)
        if (shape[i] < 1 || __builtin_mul_overflow(bytes, (size_t)shape[i], &bytes))
            return fail(message, length, "the input has a size that is not possible");
    Value *tensor = NULL, *result = NULL;
    // The library does not write to an input.
    if (!succeeded(
            table,
            createTensorWithData(table)(
                session->runtime->memory, (void *)input, bytes, shape, rank, elementFloat, &tensor),
            message, length))
        return 0;
    const char *inputName = session->input, *outputName = session->output;
    const Value *inputs[] = {tensor};
    int done = succeeded(
        table, runSession(table)(session->session, NULL, &inputName, inputs, 1, &outputName, 1, &result), message,
        length);
    releaseValue(table)(tensor);
    if (!done) return 0;
    if (!look(table, result, values, outputShape, outputRank, message, length)) {
        releaseValue(table)(result);
        return 0;
    }
    *output = result;
    return 1;
}

void crossfoot_onnx_release(const COnnxSession *session, COnnxOutput *output) {
    if (output) releaseValue(session->runtime->table)(output);
}
