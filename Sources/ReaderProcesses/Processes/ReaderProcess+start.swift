import CSandbox
import Foundation

extension ReaderProcess {
    /// What a reader gets of the environment. Everything else may be a secret of the server.
    private static let passedOn = [
        "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LANG", "LC_ALL", "TZ", "LIBHEIF_PLUGIN_PATH", "MALLOC_ARENA_MAX",
    ]

    /// Starts a process and waits until it is ready. Call it on a thread that outlives the process: the kernel ends the
    /// process together with the thread.
    static func start(
        _ configuration: ReaderPoolConfiguration
    ) throws(StartFailure) -> (process: ReaderProcess, report: SandboxReport) {
        var scratch: ScratchFolder?
        do {
            scratch = try configuration.scratchDirectory.map(ScratchFolder.init)
        } catch {
            throw StartFailure(
                error: ReadingError(.engine("reader_failed"), "The scratch folder of a reader cannot be made."))
        }
        var ends: [Int32] = [-1, -1]
        var errors: [Int32] = [-1, -1]
        guard csandbox_pair(&ends) == 0, csandbox_pipe(&errors) == 0 else {
            throw StartFailure(error: systemError(errno))
        }
        defer {
            close(ends[1])
            close(errors[0])
            close(errors[1])
        }
        var process: pid_t = 0
        let problem = spawn(configuration, scratch, socket: ends[1], errors: errors[1], &process)
        guard problem == 0 else {
            close(ends[0])
            scratch?.remove()
            throw StartFailure(error: systemError(problem))
        }
        // The end of its own that it has is the last one.
        close(ends[1])
        ends[1] = -1
        let reader = ReaderProcess(
            configuration, socket: Socket(descriptor: ends[0]), process: process, scratch: scratch)
        let settings = ReaderSettings(configuration, scratchDirectory: scratch?.path, parent: getpid())
        // Where it has ended already, the first word that does not come says so.
        try? Socket(descriptor: ends[0]).send(.settings, Array(JSONEncoder().encode(settings)))
        return (reader, try reader.awaitReady(errors: errors[0]))
    }

    private static func spawn(
        _ configuration: ReaderPoolConfiguration, _ scratch: ScratchFolder?, socket: Int32, errors: Int32,
        _ process: inout pid_t
    ) -> Int32 {
        let arguments = ([configuration.executable] + configuration.arguments).map { strdup($0) } + [nil]
        var environment = ProcessInfo.processInfo.environment.filter { passedOn.contains($0.key) }
        environment["TMPDIR"] = scratch?.path
        environment["SWIFT_BACKTRACE"] = "enable=no"
        let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (arguments + variables).forEach { free($0) } }
        return csandbox_spawn(&process, configuration.executable, arguments, variables, socket, errors)
    }

    private static func systemError(_ code: Int32) -> ReadingError {
        ReadingError(
            .engine("reader_failed"), "A reader's process cannot be started: \(String(cString: strerror(code))).")
    }
}
