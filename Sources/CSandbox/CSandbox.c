#ifdef __linux__
#define _GNU_SOURCE
#endif
#include "CSandbox.h"

#include <errno.h>
#include <sys/resource.h>

#include "filter.h"
#include "landlock.h"

#ifdef __linux__
#include <sys/prctl.h>
#endif

CSandboxState csandbox_supported(void) {
    CSandboxState state = {.landlock = csandbox_landlock_release(), .filter = csandbox_filter_supported(), .limits = 1};
#ifdef __linux__
    state.noNewPrivileges = 1;
    state.notDumpable = 1;
#endif
    return state;
}

/// Sets both the limit and how far it may be raised again; never above what it was.
static int limit(int resource, uint64_t value) {
    struct rlimit old;
    if (getrlimit(resource, &old) != 0) return errno;
    rlim_t wanted = (rlim_t)value;
    if (old.rlim_max != RLIM_INFINITY && wanted > old.rlim_max) wanted = old.rlim_max;
    struct rlimit new = {.rlim_cur = wanted, .rlim_max = wanted};
    return setrlimit(resource, &new) == 0 ? 0 : errno;
}

static int setLimits(const CSandboxRules *rules) {
    int problem = limit(RLIMIT_CORE, 0);
    if (problem == 0) problem = limit(RLIMIT_FSIZE, rules->scratch ? rules->fileBytes : 0);
    if (problem == 0) problem = limit(RLIMIT_NOFILE, rules->openFiles);
    if (problem == 0 && rules->dataBytes > 0) problem = limit(RLIMIT_DATA, rules->dataBytes);
    return problem;
}

static void note(CSandboxState *state, int problem) {
    if (state->error == 0) state->error = problem;
}

CSandboxState csandbox_enter(const CSandboxRules *rules) {
    CSandboxState state = {0};
    int problem = setLimits(rules);
    note(&state, problem);
    state.limits = problem == 0;
#ifdef __linux__
    // Landlock and seccomp ask for this of a process without rights of an administrator.
    state.noNewPrivileges = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
    if (!state.noNewPrivileges) note(&state, errno);
    state.notDumpable = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    if (!state.notDumpable) note(&state, errno);
#endif
    int release = csandbox_landlock_release();
    if (release > 0) {
        problem = csandbox_landlock_enter(rules, release);
        note(&state, problem);
        state.landlock = problem == 0 ? release : 0;
    }
    if (csandbox_filter_supported()) {
        problem = csandbox_filter_enter(rules->scratch != NULL);
        note(&state, problem);
        state.filter = problem == 0;
    }
    return state;
}
