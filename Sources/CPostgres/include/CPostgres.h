#pragma once
#include <stddef.h>

// Our own declarations of the part of libpq's public C interface (libpq-fe.h) that ServiceStorePostgres calls. The
// library is opened at run time, so that nothing needs it at build time. A connection may be used by one thread at once,
// different connections by different threads.

typedef struct crossfoot_pg_connection *CPGConnection;
typedef struct crossfoot_pg_result *CPGResult;

/// ConnStatusType: of a connection that was made without waiting on one's own, only this value and others matter.
enum { CPGConnectionOK = 0 };

/// ExecStatusType: the outcomes of statements that neither copy nor are pipelined.
enum { CPGCommandOK = 1, CPGTuplesOK = 2 };

/// Names of the fields of an error (PG_DIAG_SQLSTATE, PG_DIAG_MESSAGE_PRIMARY).
enum { CPGDiagnosticState = 'C', CPGDiagnosticMessage = 'M' };

/// One option of a connection (PQconninfoOption); an array of them ends with a keyword that is null.
typedef struct {
    char *keyword;
    char *environmentVariable;
    char *compiledDefault;
    char *value;
    char *label;
    char *displayCharacter;
    int displaySize;
} CPGOption;

/// What another connection, or this one, has notified (PGnotify).
typedef struct crossfoot_pg_notification {
    char *channel;
    int backendProcess;
    char *payload;
    struct crossfoot_pg_notification *next;
} CPGNotification;

/// Gets what the server says beside its answers (PQnoticeProcessor).
typedef void (*CPGNoticeProcessor)(void *context, const char *message);

/// The functions of one opened library.
typedef struct {
    int (*isThreadSafe)(void);
    void (*freeMemory)(void *);

    CPGOption *(*parseOptions)(const char *address, char **message);
    void (*freeOptions)(CPGOption *);

    /// Waits until the connection is made or has failed. Both arrays end with a null.
    CPGConnection (*connect)(const char *const *keywords, const char *const *values, int expandDatabaseName);
    void (*finish)(CPGConnection);
    int (*status)(CPGConnection);
    char *(*errorMessage)(CPGConnection);
    int (*serverVersion)(CPGConnection);
    int (*backendProcess)(CPGConnection);
    int (*socket)(CPGConnection);
    CPGNoticeProcessor (*setNoticeProcessor)(CPGConnection, CPGNoticeProcessor, void *context);
    /// Returns 0. Of a connection that does not block, `flush` has to be called until all is sent.
    int (*setNonBlocking)(CPGConnection, int isNonBlocking);
    /// Returns 0 when all is sent, 1 when the socket takes no more for now, -1 on failure.
    int (*flush)(CPGConnection);
    char *(*escapeIdentifier)(CPGConnection, const char *text, size_t length);

    // Each returns 1, or 0 when the request could not be sent. Formats are 0 for text and 1 for binary.
    int (*sendQuery)(CPGConnection, const char *statements);
    int (*sendPrepare)(
        CPGConnection, const char *name, const char *statement, int parameterCount, const unsigned int *types);
    int (*sendQueryPrepared)(
        CPGConnection, const char *name, int parameterCount, const char *const *values, const int *lengths,
        const int *formats, int resultFormat);
    int (*consumeInput)(CPGConnection);
    int (*isBusy)(CPGConnection);

    /// Null when the statement has no further result.
    CPGResult (*getResult)(CPGConnection);
    CPGNotification *(*notifications)(CPGConnection);

    int (*resultStatus)(CPGResult);
    char *(*resultErrorField)(CPGResult, int field);
    void (*clear)(CPGResult);
    int (*rowCount)(CPGResult);
    int (*columnCount)(CPGResult);
    int (*isNull)(CPGResult, int row, int column);
    int (*length)(CPGResult, int row, int column);
    char *(*value)(CPGResult, int row, int column);
    /// How many rows a command changed, in digits; empty for commands that change none.
    char *(*changedRows)(CPGResult);
} CPGLibrary;

/// Opens the library at `path` (or by the name `path`, as the dynamic linker searches) and fills `api`.
///
/// Returns 1, or 0 with a reason in `message`. The library stays open for good.
int crossfoot_postgres_open(const char *path, CPGLibrary *api, char *message, size_t length);
