#if Server
import Foundation

/// What the operating system says of this process, under the names that Prometheus's clients agree on.
struct ProcessFigures: Sendable {
    var cpuSeconds: Double?
    var residentBytes: Double?
    var virtualBytes: Double?
    var openDescriptors: Double?
    var mostDescriptors: Double?
    /// Seconds since 1970.
    var startTime: Double?

    /// Taken from `/proc` (Linux); elsewhere what `getrusage` knows.
    static func now() -> ProcessFigures {
        var figures = ProcessFigures()
        var usage = rusage()
        var limit = rlimit()
        #if canImport(Glibc) || canImport(Musl)
        getrusage(.init(RUSAGE_SELF.rawValue), &usage)
        let result = getrlimit(.init(RLIMIT_NOFILE.rawValue), &limit)
        #else
        getrusage(RUSAGE_SELF, &usage)
        let result = getrlimit(RLIMIT_NOFILE, &limit)
        #endif
        figures.cpuSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime)
        if result == 0 { figures.mostDescriptors = Double(limit.rlim_cur) }
        figures.openDescriptors =
            (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")).map { Double($0.count) }
        figures.readStatus()
        return figures
    }

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

    /// Fields 22 to 24 of `/proc/self/stat`, counted behind the name in parentheses (proc(5)).
    private mutating func readStatus() {
        guard let data = FileManager.default.contents(atPath: "/proc/self/stat") else { return }
        let text = String(decoding: data, as: UTF8.self)
        guard let end = text.lastIndex(of: ")") else { return }
        let fields = text[text.index(after: end)...].split(separator: " ")
        guard fields.count > 21, let ticks = Double(fields[19]), let size = Double(fields[20]),
            let pages = Double(fields[21])
        else { return }
        virtualBytes = size
        residentBytes = pages * Double(sysconf(Int32(_SC_PAGESIZE)))
        if let boot = Self.bootTime() { startTime = boot + ticks / Double(sysconf(Int32(_SC_CLK_TCK))) }
    }

    private static func bootTime() -> Double? {
        guard let data = FileManager.default.contents(atPath: "/proc/stat") else { return nil }
        for line in String(decoding: data, as: UTF8.self).split(separator: "\n") where line.hasPrefix("btime ") {
            return Double(line.dropFirst("btime ".count))
        }
        return nil
    }
}

extension PrometheusText {
    mutating func add(_ figures: ProcessFigures) {
        value(
            "counter", "process_cpu_seconds_total", "Total user and system CPU time spent in seconds.",
            figures.cpuSeconds)
        value("gauge", "process_resident_memory_bytes", "Resident memory size in bytes.", figures.residentBytes)
        value("gauge", "process_virtual_memory_bytes", "Virtual memory size in bytes.", figures.virtualBytes)
        value("gauge", "process_open_fds", "Number of open file descriptors.", figures.openDescriptors)
        value("gauge", "process_max_fds", "Maximum number of open file descriptors.", figures.mostDescriptors)
        value(
            "gauge", "process_start_time_seconds", "Start time of the process since unix epoch in seconds.",
            figures.startTime)
    }
}
#endif
