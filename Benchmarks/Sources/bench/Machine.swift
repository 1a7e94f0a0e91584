import Foundation

/// What a figure is worth nothing without: the machine and the day.
enum Machine {
    static var description: String {
        let memory = Int((Double(ProcessInfo.processInfo.physicalMemory) / 1_073_741_824).rounded())
        let day = Date.now.formatted(.iso8601.year().month().day())
        return "\(processor), \(ProcessInfo.processInfo.processorCount) cores, \(memory) GiB, "
            + "\(ProcessInfo.processInfo.operatingSystemVersionString), \(day)"
    }

    /// As Linux names it; elsewhere only the word.
    private static var processor: String {
        guard let text = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8),
            let line = text.split(separator: "\n").first(where: { $0.hasPrefix("model name") }),
            let colon = line.firstIndex(of: ":")
        else { return "processor" }
        return line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
}
