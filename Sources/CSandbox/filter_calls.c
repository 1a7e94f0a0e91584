#ifdef __linux__
#define _GNU_SOURCE
#include "filter_calls.h"

#include <sys/syscall.h>

// Calls of Linux 5.6 and later, which older headers do not name. Their numbers are the same everywhere
// (include/uapi/asm-generic/unistd.h).
enum {
    call_pidfd_getfd = 438,
    call_process_madvise = 440,
    call_mount_setattr = 442,
    call_quotactl_fd = 443,
    call_landlock_create_ruleset = 444,
    call_landlock_add_rule = 445,
    call_landlock_restrict_self = 446,
    call_memfd_secret = 447,
    call_process_mrelease = 448,
    call_fchmodat2 = 452,
    call_statmount = 457,
    call_listmount = 458,
    call_setxattrat = 463,
    call_removexattrat = 466,
};

const int csandbox_refused_calls[] = {
    // Connections. One socket is open already; no more are made, and messages travel on it by read, write and recvmsg.
    SYS_socket, SYS_socketpair, SYS_connect, SYS_bind, SYS_listen, SYS_accept, SYS_accept4, SYS_sendto, SYS_sendmsg,
    SYS_sendmmsg, SYS_recvfrom, SYS_recvmmsg, SYS_getsockname, SYS_getpeername, SYS_setsockopt, SYS_shutdown,
    // Other programs and processes.
    SYS_execve, SYS_execveat, SYS_unshare, SYS_setns, SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev,
    SYS_kcmp, SYS_pidfd_open, SYS_pidfd_send_signal, call_pidfd_getfd, call_process_madvise, call_process_mrelease,
    SYS_tkill, SYS_rt_sigqueueinfo, SYS_rt_tgsigqueueinfo, SYS_setpgid, SYS_setsid,
#ifdef __x86_64__
    SYS_fork, SYS_vfork,
#endif
    // Mounts and roots.
    SYS_mount, SYS_umount2, SYS_pivot_root, SYS_chroot, SYS_open_tree, SYS_move_mount, SYS_fsopen, SYS_fsconfig,
    SYS_fsmount, SYS_fspick, call_mount_setattr, call_statmount, call_listmount, SYS_swapon, SYS_swapoff,
    SYS_quotactl, call_quotactl_fd, SYS_acct,
    // The kernel itself.
    SYS_bpf, SYS_init_module, SYS_finit_module, SYS_delete_module, SYS_kexec_load, SYS_kexec_file_load, SYS_reboot,
    SYS_syslog, SYS_perf_event_open, SYS_userfaultfd, SYS_io_uring_setup, SYS_io_uring_enter, SYS_io_uring_register,
    SYS_personality, SYS_lookup_dcookie, SYS_vmsplice, SYS_settimeofday, SYS_clock_settime, SYS_clock_adjtime,
    SYS_adjtimex, SYS_sethostname, SYS_setdomainname, SYS_vhangup, SYS_nfsservctl, call_landlock_create_ruleset,
    call_landlock_add_rule, call_landlock_restrict_self, call_memfd_secret,
#ifdef __x86_64__
    SYS_iopl, SYS_ioperm, SYS_modify_ldt, SYS_uselib,
#endif
    // Keys, handles and watches on files.
    SYS_add_key, SYS_request_key, SYS_keyctl, SYS_name_to_handle_at, SYS_open_by_handle_at, SYS_fanotify_init,
    SYS_fanotify_mark, SYS_inotify_init1, SYS_inotify_add_watch,
#ifdef __x86_64__
    SYS_inotify_init,
#endif
    // Memory and messages shared with others.
    SYS_shmget, SYS_shmat, SYS_shmctl, SYS_msgget, SYS_msgsnd, SYS_msgrcv, SYS_msgctl, SYS_semget, SYS_semop,
    SYS_semtimedop, SYS_semctl, SYS_mq_open, SYS_mq_unlink, SYS_mq_timedsend, SYS_mq_timedreceive, SYS_mq_notify,
    SYS_migrate_pages, SYS_move_pages,
    // Who it is, and its rank among others.
    SYS_setuid, SYS_setgid, SYS_setreuid, SYS_setregid, SYS_setresuid, SYS_setresgid, SYS_setgroups, SYS_setfsuid,
    SYS_setfsgid, SYS_capset, SYS_setpriority, SYS_ioprio_set, SYS_sched_setscheduler, SYS_sched_setattr,
    SYS_sched_setparam,
};
const size_t csandbox_refused_call_count = sizeof csandbox_refused_calls / sizeof csandbox_refused_calls[0];

const int csandbox_writing_calls[] = {
    SYS_truncate, SYS_renameat, SYS_renameat2, SYS_linkat, SYS_symlinkat, SYS_unlinkat, SYS_mkdirat, SYS_mknodat,
    SYS_fchmod, SYS_fchmodat, call_fchmodat2, SYS_fchown, SYS_fchownat, SYS_utimensat, SYS_setxattr, SYS_lsetxattr,
    SYS_fsetxattr, call_setxattrat, SYS_removexattr, SYS_lremovexattr, SYS_fremovexattr, call_removexattrat,
    SYS_memfd_create,
#ifdef __x86_64__
    SYS_creat, SYS_rename, SYS_link, SYS_symlink, SYS_unlink, SYS_mkdir, SYS_rmdir, SYS_mknod, SYS_chmod, SYS_chown,
    SYS_lchown, SYS_utime, SYS_utimes, SYS_futimesat,
#endif
};
const size_t csandbox_writing_call_count = sizeof csandbox_writing_calls / sizeof csandbox_writing_calls[0];

#endif
