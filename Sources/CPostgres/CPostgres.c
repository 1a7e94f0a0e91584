#include "CPostgres.h"

#include <dlfcn.h>
#include <stdio.h>

// POSIX lets dlsym's pointer be stored through a void pointer although ISO C does not convert it to a function pointer.
static int resolve(void *library, const char *name, void *slot, char *message, size_t length) {
    void *address = dlsym(library, name);
    if (!address) {
        snprintf(message, length, "the library has no function %s", name);
        return 0;
    }
    *(void **)slot = address;
    return 1;
}

int crossfoot_postgres_open(const char *path, CPGLibrary *api, char *message, size_t length) {
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        const char *reason = dlerror();
        snprintf(message, length, "%s", reason ? reason : "unknown reason");
        return 0;
    }
    const struct {
        const char *name;
        void *slot;
    } functions[] = {
        {"PQisthreadsafe", &api->isThreadSafe},
        {"PQfreemem", &api->freeMemory},
        {"PQconninfoParse", &api->parseOptions},
        {"PQconninfoFree", &api->freeOptions},
        {"PQconnectdbParams", &api->connect},
        {"PQfinish", &api->finish},
        {"PQstatus", &api->status},
        {"PQerrorMessage", &api->errorMessage},
        {"PQserverVersion", &api->serverVersion},
        {"PQbackendPID", &api->backendProcess},
        {"PQsocket", &api->socket},
        {"PQsetNoticeProcessor", &api->setNoticeProcessor},
        {"PQsetnonblocking", &api->setNonBlocking},
        {"PQflush", &api->flush},
        {"PQescapeIdentifier", &api->escapeIdentifier},
        {"PQsendQuery", &api->sendQuery},
        {"PQsendPrepare", &api->sendPrepare},
        {"PQsendQueryPrepared", &api->sendQueryPrepared},
        {"PQconsumeInput", &api->consumeInput},
        {"PQisBusy", &api->isBusy},
        {"PQgetResult", &api->getResult},
        {"PQnotifies", &api->notifications},
        {"PQresultStatus", &api->resultStatus},
        {"PQresultErrorField", &api->resultErrorField},
        {"PQclear", &api->clear},
        {"PQntuples", &api->rowCount},
        {"PQnfields", &api->columnCount},
        {"PQgetisnull", &api->isNull},
        {"PQgetlength", &api->length},
        {"PQgetvalue", &api->value},
        {"PQcmdTuples", &api->changedRows},
    };
    for (size_t i = 0; i < sizeof functions / sizeof functions[0]; i++)
        if (!resolve(library, functions[i].name, functions[i].slot, message, length)) return 0;
    return 1;
}
