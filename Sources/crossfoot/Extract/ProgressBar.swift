#if Server
import Foundation

/// A bar on standard error, drawn over itself.
struct ProgressBar {
    private static let width = 30

    private let total: Int
    private let isShown: Bool
    private var isDrawn = false

    init(total: Int, isShown: Bool) {
        self.total = total
        self.isShown = isShown
    }

    mutating func show(done: Int) {
        guard isShown, total > 0 else { return }
        let filled = Self.width * done / total
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: Self.width - filled)
        write("\r[\(bar)] \(done)/\(total)")
        isDrawn = true
    }

    /// Takes the bar off the line, before anything else is written there.
    mutating func clear() {
        guard isDrawn else { return }
        write("\r\u{1B}[K")
        isDrawn = false
    }

    private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
#endif
