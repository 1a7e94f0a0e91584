/// How much a reader's process has to be shut in.
package enum SandboxMode: String, Sendable, Codable, CaseIterable {
    /// All that there is must be in force, or nothing is read.
    case require
    /// As much as the kernel offers.
    case bestEffort = "best-effort"
    /// Not at all, for finding faults.
    case off
}
