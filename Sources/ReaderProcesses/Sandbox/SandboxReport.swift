import CSandbox
import Foundation

/// What of the sandbox is in force in a reader's process, or could be on this machine.
package struct SandboxReport: Sendable, Hashable, Codable {
    /// The release of landlock, the kernel's rules about files and connections; 0: none.
    package var landlock = 0
    /// Whether system calls are filtered: no connections, programs, processes, or writing without a scratch folder.
    package var filtersSystemCalls = false
    /// Whether no program can give the process more rights.
    package var hasNoNewPrivileges = false
    /// Whether other processes of the same user cannot look into it.
    package var isHidden = false
    /// Whether limits on memory, files and core dumps are set.
    package var hasLimits = false
    /// Why a step that the kernel offers failed; nil: none did.
    package var problem: String?

    package init() {}

    /// What this machine offers. Nothing is put in force.
    package static var supported: SandboxReport { SandboxReport(csandbox_supported()) }

    init(_ state: CSandboxState) {
        landlock = Int(state.landlock)
        filtersSystemCalls = state.filter != 0
        hasNoNewPrivileges = state.noNewPrivileges != 0
        isHidden = state.notDumpable != 0
        hasLimits = state.limits != 0
        if state.error != 0 { problem = String(cString: strerror(state.error)) }
    }

    /// Files are read only where libraries, models and fonts are.
    package var confinesReading: Bool { landlock >= 1 }
    /// No file is written, or only in the scratch folder.
    package func confinesWriting(withScratch: Bool) -> Bool { landlock >= 1 || filtersSystemCalls && !withScratch }
    /// No connection is made or taken.
    package var confinesNetwork: Bool { filtersSystemCalls }
    /// No other program or process is started or touched.
    package var confinesProcesses: Bool { filtersSystemCalls }

    /// Whether nothing is left out.
    package var isComplete: Bool {
        landlock >= 1 && filtersSystemCalls && hasNoNewPrivileges && isHidden && hasLimits && problem == nil
    }

    /// One line for a log.
    package var summary: String {
        let parts = [
            landlock > 0 ? "landlock \(landlock)" : "no landlock",
            filtersSystemCalls ? "seccomp filter" : "no seccomp filter",
            hasNoNewPrivileges ? "no new privileges" : nil,
            hasLimits ? "resource limits" : "no resource limits",
            problem.map { "a step failed: \($0)" },
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
    }
}
