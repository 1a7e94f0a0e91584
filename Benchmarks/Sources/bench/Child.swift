import Foundation

/// One run of a program, as the kernel saw it.
struct Child {
    var wall: Milliseconds
    /// User and system time.
    var processor: Milliseconds
    /// Peak resident memory in megabytes (10^6 bytes).
    var peakMegabytes: Double

    /// Runs a program with its output thrown away and waits for it.
    ///
    /// Linux counts the memory of the parent at the time of the start into the peak of the child, so the parent has
    /// to be small: measure children before anything else.
    static func run(_ program: String, _ arguments: [String]) throws -> Child {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        let words = ([program] + arguments).map { strdup($0) }
        defer { words.forEach { free($0) } }

        let clock = ContinuousClock()
        let start = clock.now
        var process: pid_t = 0
        let problem = posix_spawn(&process, program, &actions, nil, words + [nil], environ)
        guard problem == 0 else { throw BenchmarkError("\(program): \(String(cString: strerror(problem)))") }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
        let wall = clock.now - start
        guard status == 0 else { throw BenchmarkError("\(program) \(arguments.joined(separator: " ")): failed") }

        #if canImport(Darwin)
        let unit = 1.0
        #else
        let unit = 1024.0
        #endif
        return Child(
            wall: Milliseconds(wall),
            processor: Milliseconds(milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime)),
            peakMegabytes: Double(usage.ru_maxrss) * unit / 1e6)
    }

    private static func milliseconds(_ time: timeval) -> Double {
        Double(time.tv_sec) * 1e3 + Double(time.tv_usec) / 1e3
    }
}

struct BenchmarkError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
