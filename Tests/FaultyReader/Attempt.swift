import CSandbox
import Foundation

/// Something that a reader has no business to do. The result is the number of the error, "0" if it could be done.
struct Attempt {
    let result: String

    init(_ name: String, _ argument: String) {
        result = "\(Self.attempt(name, argument))"
    }

    private static func attempt(_ name: String, _ argument: String) -> Int32 {
        switch name {
        case "tcp": closed(socket(AF_INET, stream, 0))
        case "tcp6": closed(socket(AF_INET6, stream, 0))
        case "udp": closed(socket(AF_INET, datagram, 0))
        case "unix": closed(socket(AF_UNIX, stream, 0))
        case "read-file": closed(open(argument, O_RDONLY))
        case "write-file": closed(open(argument, O_WRONLY | O_CREAT, 0o600))
        case "make-folder": code(mkdir(argument, 0o700))
        case "remove-file": code(unlink(argument))
        case "rename": code(rename(argument, argument + ".moved"))
        case "chmod": code(chmod(argument, 0o777))
        case "exec": execute(argument)
        case "fork": forked()
        case "thread": threaded()
        case "kill": code(kill(Int32(argument) ?? 0, 0))
        case "descriptors": Int32((4..<200).filter { fcntl(Int32($0), F_GETFD) >= 0 && !isDocument(Int32($0)) }.count)
        case "open-many": openMany()
        case "environment": getenv(argument) == nil ? ENOENT : 0
        default: -1
        }
    }

    #if canImport(Glibc)
    private static let stream = Int32(SOCK_STREAM.rawValue)
    private static let datagram = Int32(SOCK_DGRAM.rawValue)
    #else
    private static let stream = SOCK_STREAM
    private static let datagram = SOCK_DGRAM
    #endif

    private static func code(_ result: Int32) -> Int32 { result == 0 ? 0 : errno }

    private static func closed(_ descriptor: Int32) -> Int32 {
        guard descriptor >= 0 else { return errno }
        close(descriptor)
        return 0
    }

    private static func execute(_ path: String) -> Int32 {
        let arguments = [strdup(path), nil]
        execv(path, arguments)
        return errno
    }

    /// Through the C library's own way, which takes the system's newest call first.
    private static func forked() -> Int32 {
        var process: pid_t = 0
        let arguments = [strdup("true"), nil]
        let nothing: [UnsafeMutablePointer<CChar>?] = [nil]
        return csandbox_spawn(&process, "/bin/true", arguments, nothing, 2, 2)
    }

    private static func threaded() -> Int32 {
        let done = DispatchSemaphore(value: 0)
        Thread.detachNewThread { done.signal() }
        return done.wait(timeout: .now() + 5) == .success ? 0 : -1
    }

    /// The document in work is a regular file, and so are no other ones.
    private static func isDocument(_ descriptor: Int32) -> Bool {
        var status = stat()
        return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    private static func openMany() -> Int32 {
        for _ in 0..<10_000 where dup(0) < 0 { return errno }
        return 0
    }
}
