#pragma once

#include "CSandbox.h"

/// The release of the kernel's landlock interface; 0: there is none.
int csandbox_landlock_release(void);

/// Puts the rules about files, TCP, signals and abstract sockets in force for this thread and those it starts, as far
/// as `release` knows them. Returns 0 or an error number.
int csandbox_landlock_enter(const CSandboxRules *rules, int release);
