#pragma once
#include "COnnxRuntime.h"

// ONNX Runtime's interface is one table of function pointers (OrtApi in onnxruntime_c_api.h). Entries are only ever
// appended: a release asserts at compile time that the last entry of each earlier version is where it was (101 for
// version 1, 118 for version 2, 149 for version 5). So the numbers below hold for every release since 1.5.
enum { interfaceVersion = 5 };

enum { levelFatal = 4, optimiseAll = 99, arenaAllocator = 1, defaultMemory = 0, elementFloat = 1 };

typedef struct Status Status;  // NULL: no error.
typedef struct Environment Environment;
typedef struct Options Options;
typedef struct Session Session;
typedef struct TypeInfo TypeInfo;
typedef struct TensorInfo TensorInfo;
typedef struct Allocator Allocator;
typedef struct MemoryInfo MemoryInfo;
typedef COnnxOutput Value;

typedef const char *(*GetErrorMessage)(const Status *);
typedef Status *(*CreateEnv)(int level, const char *name, Environment **);
typedef Status *(*DisableTelemetryEvents)(const Environment *);
typedef Status *(*CreateSession)(const Environment *, const char *path, const Options *, Session **);
typedef Status *(*CreateSessionFromArray)(
    const Environment *, const void *, size_t, const Options *, Session **);
typedef Status *(*Run)(
    Session *, const void *runOptions, const char *const *inputNames, const Value *const *inputs, size_t inputCount,
    const char *const *outputNames, size_t outputCount, Value **outputs);
typedef Status *(*CreateSessionOptions)(Options **);
typedef Status *(*ChangeOption)(Options *);
typedef Status *(*SetOption)(Options *, int);
typedef Status *(*GetCount)(const Session *, size_t *);
typedef Status *(*GetTypeInfo)(const Session *, size_t index, TypeInfo **);
typedef Status *(*GetName)(const Session *, size_t index, Allocator *, char **);
typedef Status *(*CreateTensorWithData)(
    const MemoryInfo *, void *, size_t bytes, const int64_t *shape, size_t rank, int type, Value **);
typedef Status *(*GetTensorData)(Value *, void **);
typedef Status *(*CastToTensorInfo)(const TypeInfo *, const TensorInfo **);
typedef Status *(*GetElementType)(const TensorInfo *, int *);
typedef Status *(*GetDimensionsCount)(const TensorInfo *, size_t *);
typedef Status *(*GetDimensions)(const TensorInfo *, int64_t *, size_t);
typedef Status *(*GetTypeAndShape)(const Value *, TensorInfo **);
typedef Status *(*CreateCpuMemoryInfo)(int allocator, int memory, MemoryInfo **);
typedef Status *(*AllocatorFree)(Allocator *, void *);
typedef Status *(*GetDefaultAllocator)(Allocator **);
typedef void (*Release)(void *);
typedef Status *(*AddConfigEntry)(Options *, const char *key, const char *value);

typedef const void *const *Table;

#define getErrorMessage(table) ((GetErrorMessage)(table)[2])
#define createEnv(table) ((CreateEnv)(table)[3])
#define disableTelemetryEvents(table) ((DisableTelemetryEvents)(table)[6])
#define createSession(table) ((CreateSession)(table)[7])
#define createSessionFromArray(table) ((CreateSessionFromArray)(table)[8])
#define runSession(table) ((Run)(table)[9])
#define createSessionOptions(table) ((CreateSessionOptions)(table)[10])
#define enableMemPattern(table) ((ChangeOption)(table)[16])
#define disableMemPattern(table) ((ChangeOption)(table)[17])
#define enableCpuMemArena(table) ((ChangeOption)(table)[18])
#define disableCpuMemArena(table) ((ChangeOption)(table)[19])
#define setGraphOptimizationLevel(table) ((SetOption)(table)[23])
#define setIntraOpNumThreads(table) ((SetOption)(table)[24])
#define setInterOpNumThreads(table) ((SetOption)(table)[25])
#define getInputCount(table) ((GetCount)(table)[30])
#define getOutputCount(table) ((GetCount)(table)[31])
#define getInputTypeInfo(table) ((GetTypeInfo)(table)[33])
#define getOutputTypeInfo(table) ((GetTypeInfo)(table)[34])
#define getInputName(table) ((GetName)(table)[36])
#define getOutputName(table) ((GetName)(table)[37])
#define createTensorWithData(table) ((CreateTensorWithData)(table)[49])
#define getTensorData(table) ((GetTensorData)(table)[51])
#define castToTensorInfo(table) ((CastToTensorInfo)(table)[55])
#define getElementType(table) ((GetElementType)(table)[60])
#define getDimensionsCount(table) ((GetDimensionsCount)(table)[61])
#define getDimensions(table) ((GetDimensions)(table)[62])
#define getTypeAndShape(table) ((GetTypeAndShape)(table)[65])
#define createCpuMemoryInfo(table) ((CreateCpuMemoryInfo)(table)[69])
#define allocatorFree(table) ((AllocatorFree)(table)[76])
#define getDefaultAllocator(table) ((GetDefaultAllocator)(table)[78])
#define releaseStatus(table) ((Release)(table)[93])
#define releaseSession(table) ((Release)(table)[95])
#define releaseValue(table) ((Release)(table)[96])
#define releaseTypeInfo(table) ((Release)(table)[98])
#define releaseTensorInfo(table) ((Release)(table)[99])
#define releaseOptions(table) ((Release)(table)[100])
#define addConfigEntry(table) ((AddConfigEntry)(table)[130])
