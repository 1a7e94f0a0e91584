#pragma once

/// Whether the kernel filters system calls by a program.
int csandbox_filter_supported(void);

/// Refuses the system calls that a reader has no use for, in all threads. Returns 0 or an error number.
///
/// `mayWrite`: whether files may be made and written as far as other rules let them.
int csandbox_filter_enter(int mayWrite);
