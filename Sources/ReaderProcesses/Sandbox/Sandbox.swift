import CSandbox
import Foundation

/// Shuts the calling process in.
enum Sandbox {
    /// As the settings say; for good.
    ///
    /// - Throws: ``ReadingError`` with `engine("sandbox_unavailable")` where all is required and not all is in force.
    static func enter(_ settings: ReaderSettings) throws(ReadingError) -> SandboxReport {
        guard settings.sandbox != .off else { return SandboxReport() }
        var report = SandboxReport(enter(settings, readable: ReadablePaths.all(for: settings)))
        if csandbox_threads() > 1, report.landlock > 0 {
            report.landlock = 0
            report.problem = "there were threads already"
        }
        guard settings.sandbox == .bestEffort || report.isComplete else {
            throw ReadingError(
                .engine("sandbox_unavailable"),
                "A reader cannot be shut in as the setting requires: \(report.summary).")
        }
        return report
    }

    private static func enter(_ settings: ReaderSettings, readable: [String]) -> CSandboxState {
        let paths = readable.map { strdup($0) }
        let scratch = settings.scratchDirectory.map { strdup($0) } ?? nil
        defer {
            paths.forEach { free($0) }
            free(scratch)
        }
        return paths.map { UnsafePointer($0) }.withUnsafeBufferPointer { paths in
            var rules = CSandboxRules()
            rules.readable = paths.baseAddress
            rules.readableCount = paths.count
            rules.scratch = UnsafePointer(scratch)
            rules.fileBytes = 100_000_000
            rules.openFiles = 128
            rules.dataBytes = settings.dataBytes
            return csandbox_enter(&rules)
        }
    }
}
