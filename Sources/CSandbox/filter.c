#ifdef __linux__
#define _GNU_SOURCE
#endif
#include "filter.h"

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__)) && defined(__LP64__)

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "filter_calls.h"

#ifdef __x86_64__
#define ARCHITECTURE AUDIT_ARCH_X86_64
// Calls of the x32 interface have this bit.
#define OTHER_INTERFACE 0x40000000u
#else
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#define CLONE3 435u
#define OPENAT2 437u

/// The first call newer than the list (open_tree_attr of Linux 6.15).
#define FIRST_UNKNOWN 467u

/// Both are little-endian: the lower half of an argument comes first.
#define ARGUMENT(n) ((uint32_t)(offsetof(struct seccomp_data, args) + 8 * (n)))
#define REFUSE(number) (SECCOMP_RET_ERRNO | ((number)&SECCOMP_RET_DATA))

typedef struct {
    struct sock_filter steps[512];
    unsigned short count;
} Program;

static void add(Program *program, uint16_t code, uint32_t value, uint8_t yes, uint8_t no) {
    if (program->count < sizeof program->steps / sizeof program->steps[0]) {
        program->steps[program->count++] = (struct sock_filter){.code = code, .jt = yes, .jf = no, .k = value};
    }
}

static void load(Program *program, uint32_t offset) { add(program, BPF_LD | BPF_W | BPF_ABS, offset, 0, 0); }
static void end(Program *program, uint32_t verdict) { add(program, BPF_RET | BPF_K, verdict, 0, 0); }

/// The number of the call is at hand before and after.
static void refuse(Program *program, uint32_t call, uint32_t verdict) {
    add(program, BPF_JMP | BPF_JEQ | BPF_K, call, 0, 1);
    end(program, verdict);
}

/// The call is allowed where argument `n` is `value`, and refused elsewhere.
static void allowOnly(Program *program, uint32_t call, unsigned n, uint32_t value) {
    add(program, BPF_JMP | BPF_JEQ | BPF_K, call, 0, 4);
    load(program, ARGUMENT(n));
    add(program, BPF_JMP | BPF_JEQ | BPF_K, value, 0, 1);
    end(program, SECCOMP_RET_ALLOW);
    end(program, REFUSE(EPERM));
}

/// The call is refused where argument `n` is `value`, and allowed elsewhere.
static void refuseValue(Program *program, uint32_t call, unsigned n, uint32_t value) {
    add(program, BPF_JMP | BPF_JEQ | BPF_K, call, 0, 4);
    load(program, ARGUMENT(n));
    add(program, BPF_JMP | BPF_JEQ | BPF_K, value, 1, 0);
    end(program, SECCOMP_RET_ALLOW);
    end(program, REFUSE(EPERM));
}

/// The call is allowed where argument `n` has one of `bits` (`wanted` is 1) or none of them (0), and refused elsewhere.
static void allowBits(Program *program, uint32_t call, unsigned n, uint32_t bits, int wanted) {
    add(program, BPF_JMP | BPF_JEQ | BPF_K, call, 0, 4);
    load(program, ARGUMENT(n));
    add(program, BPF_JMP | BPF_JSET | BPF_K, bits, wanted ? 0 : 1, wanted ? 1 : 0);
    end(program, SECCOMP_RET_ALLOW);
    end(program, REFUSE(EPERM));
}

static void fill(Program *program, int mayWrite) {
    load(program, offsetof(struct seccomp_data, arch));
    add(program, BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0);
    end(program, SECCOMP_RET_KILL_PROCESS);
    load(program, offsetof(struct seccomp_data, nr));
#ifdef OTHER_INTERFACE
    add(program, BPF_JMP | BPF_JGE | BPF_K, OTHER_INTERFACE, 0, 1);
    end(program, SECCOMP_RET_KILL_PROCESS);
#endif

    // What is newer than the list is not there.
    add(program, BPF_JMP | BPF_JGE | BPF_K, FIRST_UNKNOWN, 0, 1);
    end(program, REFUSE(ENOSYS));

    // A thread, not a process. The C library asks by clone3, whose flags lie in memory, and then by clone.
    refuse(program, CLONE3, REFUSE(ENOSYS));
    allowBits(program, SYS_clone, 0, CLONE_THREAD, 1);
    // Signals to itself, as abort sends them; limits of its own.
    uint32_t own = (uint32_t)getpid();
    allowOnly(program, SYS_kill, 0, own);
    allowOnly(program, SYS_tgkill, 0, own);
    allowOnly(program, SYS_prlimit64, 0, 0);
    refuseValue(program, SYS_ioctl, 1, TIOCSTI);

    const int *calls = csandbox_refused_calls;
    for (size_t i = 0; i < csandbox_refused_call_count; i++) refuse(program, (uint32_t)calls[i], REFUSE(EPERM));

    if (!mayWrite) {
        const uint32_t writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | (O_TMPFILE & ~O_DIRECTORY);
#ifdef SYS_open
        allowBits(program, SYS_open, 1, writing, 0);
#endif
        allowBits(program, SYS_openat, 2, writing, 0);
        // Its flags lie in memory; those who use it do without.
        refuse(program, OPENAT2, REFUSE(ENOSYS));
        calls = csandbox_writing_calls;
        for (size_t i = 0; i < csandbox_writing_call_count; i++) refuse(program, (uint32_t)calls[i], REFUSE(EPERM));
    }
    end(program, SECCOMP_RET_ALLOW);
}

int csandbox_filter_supported(void) {
    uint32_t action = SECCOMP_RET_KILL_PROCESS;
    return syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
}

int csandbox_filter_enter(int mayWrite) {
    Program program = {.count = 0};
    fill(&program, mayWrite);
    struct sock_fprog filter = {.len = program.count, .filter = program.steps};
    long result = syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &filter);
    if (result < 0) return errno;
    // Positive: a thread that could not be brought in line.
    return result == 0 ? 0 : ESRCH;
}

#else

int csandbox_filter_supported(void) { return 0; }

int csandbox_filter_enter(int mayWrite) {
    (void)mayWrite;
    return 0;
}

#endif
