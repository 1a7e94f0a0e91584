#ifdef __linux__
#define _GNU_SOURCE
#endif
#include "CSandbox.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

int csandbox_die_with(pid_t parent) {
#ifdef __linux__
    if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0) return -1;
#endif
    // It may have died before the line above.
    return getppid() == parent ? 0 : -1;
}

void csandbox_close_from(int first) {
#if defined(__linux__) && defined(SYS_close_range)
    if (syscall(SYS_close_range, (unsigned)first, ~0u, 0) == 0) return;
#endif
    long most = sysconf(_SC_OPEN_MAX);
    for (int descriptor = first; descriptor < most; descriptor++) close(descriptor);
}

void csandbox_be_first_victim(void) {
#ifdef __linux__
    int file = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (file < 0) return;
    ssize_t written = write(file, "900", 3);
    (void)written;
    close(file);
#endif
}

int csandbox_threads(void) {
    int count = 0;
#ifdef __linux__
    DIR *folder = opendir("/proc/self/task");
    if (!folder) return 0;
    for (struct dirent *entry = readdir(folder); entry; entry = readdir(folder)) count += entry->d_name[0] != '.';
    closedir(folder);
#endif
    return count;
}

uint64_t csandbox_resident_bytes(pid_t process) {
#ifdef __linux__
    char text[128];
    snprintf(text, sizeof text, "/proc/%d/statm", (int)process);
    int file = open(text, O_RDONLY | O_CLOEXEC);
    if (file < 0) return 0;
    ssize_t length = read(file, text, sizeof text - 1);
    close(file);
    if (length <= 0) return 0;
    text[length] = 0;
    unsigned long long size, resident;
    if (sscanf(text, "%llu %llu", &size, &resident) != 2) return 0;
    return resident * (uint64_t)sysconf(_SC_PAGESIZE);
#else
    (void)process;
    return 0;
#endif
}
