#if Server
import Foundation

/// One line on standard error, drawn over itself: a bar, files done, files a second, failures, time left.
struct ProgressLine {
    private static let width = 24

    private let total: Int
    private let isShown: Bool
    private let start = ContinuousClock.now
    private var isDrawn = false

    init(total: Int, isShown: Bool) {
        self.total = total
        self.isShown = isShown && total > 0
    }

    /// - Parameters:
    ///   - done: files that need no work any more.
    ///   - read: those of them that this run read.
    mutating func show(done: Int, read: Int, failed: Int) {
        guard isShown else { return }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        write("\r" + Self.text(total: total, done: done, read: read, failed: failed, seconds: seconds) + "\u{1B}[K")
        isDrawn = true
    }

    static func text(total: Int, done: Int, read: Int, failed: Int, seconds: Double) -> String {
        let filled = total > 0 ? width * done / total : width
        var text = "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
        text += "] \(done)/\(total)"
        if read > 0, seconds > 0.5 {
            let rate = Double(read) / seconds
            text += "  \(String(format: rate < 10 ? "%.1f" : "%.0f", rate))/s"
            if done < total { text += "  \(Self.time(Double(total - done) / rate)) left" }
        }
        if failed > 0 { text += "  \(failed) failed" }
        return text
    }

    /// Takes the line away, before anything else is written there.
    mutating func clear() {
        guard isDrawn else { return }
        write("\r\u{1B}[K")
        isDrawn = false
    }

    private static func time(_ seconds: Double) -> String {
        let seconds = Int(seconds.rounded(.up))
        if seconds < 60 { return "\(seconds) s" }
        return seconds < 3600 ? "\(seconds / 60) min" : "\(seconds / 3600) h \(seconds % 3600 / 60) min"
    }

    private func write(_ text: String) { Console.writeError(text) }
}
#endif
