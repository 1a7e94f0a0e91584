#ifdef __linux__
#define _GNU_SOURCE
#endif
#include "landlock.h"

#ifdef __linux__

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// The numbers of these calls are the same on every architecture.
#ifndef SYS_landlock_create_ruleset
#define SYS_landlock_create_ruleset 444
#define SYS_landlock_add_rule 445
#define SYS_landlock_restrict_self 446
#endif

// Names and values of include/uapi/linux/landlock.h, which older systems have without the later ones.
enum {
    createRulesetVersion = 1,
    rulePathBeneath = 1,
};

#define READ_FILE (1ULL << 2)
#define READ_DIR (1ULL << 3)
// EXECUTE to MAKE_SYM, of the first release.
#define FILES_1 ((1ULL << 13) - 1)
#define REFER (1ULL << 13)
#define TRUNCATE (1ULL << 14)
#define IOCTL_DEVICE (1ULL << 15)
// Rights over a file that is not a folder.
#define OF_A_FILE (1ULL << 0 | 1ULL << 1 | READ_FILE | TRUNCATE | IOCTL_DEVICE)
// EXECUTE and the making of devices are never given.
#define IN_SCRATCH                                                                                                \
    (1ULL << 1 | READ_FILE | READ_DIR | 1ULL << 4 | 1ULL << 5 | 1ULL << 7 | 1ULL << 8 | 1ULL << 12 | REFER | TRUNCATE)
#define TCP (1ULL << 0 | 1ULL << 1)
#define SCOPES (1ULL << 0 | 1ULL << 1)

typedef struct {
    uint64_t files;
    uint64_t network;
    uint64_t scopes;
} Ruleset;

typedef struct {
    uint64_t allowed;
    int32_t folder;
} __attribute__((packed)) PathBeneath;

int csandbox_landlock_release(void) {
    long release = syscall(SYS_landlock_create_ruleset, NULL, 0, createRulesetVersion);
    return release > 0 ? (int)release : 0;
}

static Ruleset rulesetOf(int release) {
    Ruleset set = {.files = FILES_1};
    if (release >= 2) set.files |= REFER;
    if (release >= 3) set.files |= TRUNCATE;
    if (release >= 4) set.network = TCP;
    if (release >= 5) set.files |= IOCTL_DEVICE;
    if (release >= 6) set.scopes = SCOPES;
    return set;
}

/// A path that does not exist needs no rule.
static int allow(int ruleset, const char *path, uint64_t rights) {
    int place = open(path, O_PATH | O_CLOEXEC);
    if (place < 0) return errno == ENOENT || errno == EACCES || errno == ENOTDIR ? 0 : errno;
    struct stat status;
    int problem = 0;
    if (fstat(place, &status) == 0 && !S_ISDIR(status.st_mode)) rights &= OF_A_FILE;
    PathBeneath rule = {.allowed = rights, .folder = place};
    if (syscall(SYS_landlock_add_rule, ruleset, rulePathBeneath, &rule, 0) != 0) problem = errno;
    close(place);
    return problem;
}

int csandbox_landlock_enter(const CSandboxRules *rules, int release) {
    Ruleset set = rulesetOf(release);
    // Kernels of an earlier release take the longer form as long as the rest is zero.
    int ruleset = (int)syscall(SYS_landlock_create_ruleset, &set, sizeof set, 0);
    if (ruleset < 0) return errno;
    int problem = 0;
    for (size_t i = 0; i < rules->readableCount && problem == 0; i++) {
        problem = allow(ruleset, rules->readable[i], READ_FILE | READ_DIR);
    }
    if (problem == 0 && rules->scratch) problem = allow(ruleset, rules->scratch, IN_SCRATCH & set.files);
    if (problem == 0 && syscall(SYS_landlock_restrict_self, ruleset, 0) != 0) problem = errno;
    close(ruleset);
    return problem;
}

#else

int csandbox_landlock_release(void) { return 0; }

int csandbox_landlock_enter(const CSandboxRules *rules, int release) {
    (void)rules;
    (void)release;
    return 0;
}

#endif
