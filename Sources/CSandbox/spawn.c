#ifdef __linux__
#define _GNU_SOURCE
#endif
#include "CSandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stddef.h>

int csandbox_spawn(pid_t *process, const char *path, char *const arguments[], char *const environment[], int socket,
                   int errors) {
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    int problem = posix_spawn_file_actions_init(&files);
    if (problem != 0) return problem;
    problem = posix_spawnattr_init(&attributes);
    if (problem != 0) {
        posix_spawn_file_actions_destroy(&files);
        return problem;
    }
    short flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK;
#ifdef POSIX_SPAWN_CLOEXEC_DEFAULT
    flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
#endif
    if (problem == 0) problem = posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
    if (problem == 0) problem = posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
    if (problem == 0) problem = posix_spawn_file_actions_adddup2(&files, errors, 2);
    if (problem == 0) problem = posix_spawn_file_actions_adddup2(&files, socket, 3);
    // A group of its own: what a terminal sends to this program's group does not reach it.
    if (problem == 0) problem = posix_spawnattr_setpgroup(&attributes, 0);
    if (problem == 0) problem = posix_spawnattr_setsigdefault(&attributes, &all);
    if (problem == 0) problem = posix_spawnattr_setsigmask(&attributes, &none);
    if (problem == 0) problem = posix_spawnattr_setflags(&attributes, flags);
    if (problem == 0) problem = posix_spawn(process, path, &files, &attributes, arguments, environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    return problem;
}
