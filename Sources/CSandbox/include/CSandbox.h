#pragma once

// What a reader's process needs of the system and Swift cannot say by itself: shutting itself in (Linux: landlock,
// seccomp and resource limits; elsewhere nothing but the limits), and passing an open file to another process.
// All functions may be called from any thread; none keeps anything.

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// What the process may still do once it is shut in.
typedef struct {
    /// Files and folders that may be read. A path that does not exist is passed over.
    const char *const *readable;
    size_t readableCount;
    /// The one folder in which files may be made and written; NULL: nothing is written anywhere.
    const char *scratch;
    /// Largest file that may be written, in bytes.
    uint64_t fileBytes;
    /// Open files and connections at the same time.
    uint64_t openFiles;
    /// Memory that the process may have for itself, in bytes, whether in use or not; 0: as much as it likes.
    uint64_t dataBytes;
} CSandboxRules;

/// What a kernel offers, or what was put in force.
typedef struct {
    /// The release of landlock's interface; 0: there is none.
    int landlock;
    /// Whether system calls are filtered.
    int filter;
    /// Whether no program can give this process more rights.
    int noNewPrivileges;
    /// Whether other processes of the same user cannot look into this one.
    int notDumpable;
    /// Whether the resource limits are set.
    int limits;
    /// The error number of the first step that failed; 0: none did.
    int error;
} CSandboxState;

/// What this kernel offers; changes nothing.
CSandboxState csandbox_supported(void);

/// Shuts the process in, for good: as much as the kernel offers. Landlock binds the calling thread and those that it
/// starts, so call it before there are others.
CSandboxState csandbox_enter(const CSandboxRules *rules);

/// Starts a program in a process group of its own, with all signals as they are by default: standard input and output
/// lead nowhere, `errors` becomes its standard error and `socket` its descriptor 3. Returns 0 or an error number.
int csandbox_spawn(pid_t *process, const char *path, char *const arguments[], char *const environment[], int socket,
                   int errors);

/// Has the kernel kill this process when the thread that started it ends. Returns 0 when the process `parent` is the
/// parent still; -1 otherwise. Elsewhere than on Linux only the latter.
int csandbox_die_with(pid_t parent);

/// Closes all descriptors from `first` on.
void csandbox_close_from(int first);

/// Makes the kernel take this process first when memory runs out. Linux only.
void csandbox_be_first_victim(void);

/// Threads of this process; 0: unknown.
int csandbox_threads(void);

/// Memory of the process in use, in bytes; 0: unknown.
uint64_t csandbox_resident_bytes(pid_t process);

/// A pair of connected sockets, closed in programs that this one starts. Returns 0, or -1 with errno.
int csandbox_pair(int ends[2]);

/// A pipe, closed in programs that this one starts; [0] is read from. Returns 0, or -1 with errno.
int csandbox_pipe(int ends[2]);

/// Sends at most `count` bytes (at least 1), and the open file `descriptor` unless it is negative. No signal when
/// nobody reads. Returns the number of bytes sent, or -1 with errno.
ssize_t csandbox_send(int socket, const void *bytes, size_t count, int descriptor);

/// Receives at most `count` bytes and, in `*descriptor`, an open file that came with them (or -1). Returns the number
/// of bytes, 0 at the end, or -1 with errno.
ssize_t csandbox_receive(int socket, void *bytes, size_t count, int *descriptor);
