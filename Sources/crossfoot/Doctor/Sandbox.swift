#if Server
import ReaderProcesses

extension Finding {
    /// What the kernel offers to shut the server's readers in with.
    static var sandbox: Finding {
        let report = SandboxReport.supported
        guard !report.isComplete else { return Finding(grade: .ready, name: "sandbox", text: report.summary) }
        return Finding(
            grade: .note, name: "sandbox",
            text: "\(report.summary). The server's readers are not wholly shut in; Linux from 5.13 on can, with its "
                + "landlock in the list lsm= of the boot loader and seccomp not forbidden by a container.")
    }
}
#endif
