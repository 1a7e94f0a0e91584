/// Milliseconds, and what a table needs of many of them.
struct Milliseconds: Comparable, CustomStringConvertible {
    var value: Double

    init(_ value: Double) { self.value = value }

    init(_ duration: Duration) {
        let parts = duration.components
        value = Double(parts.seconds) * 1e3 + Double(parts.attoseconds) / 1e15
    }

    static func < (left: Milliseconds, right: Milliseconds) -> Bool { left.value < right.value }

    /// Three significant digits or so: 0.12, 3.4, 120.
    var description: String {
        let places = value < 1 ? 100.0 : value < 100 ? 10.0 : 1.0
        let rounded = (value * places).rounded() / places
        return places == 1 ? "\(Int(rounded))" : "\(rounded)"
    }
}

extension Collection<Milliseconds> {
    var median: Milliseconds { quantile(0.5) }

    /// The smallest value that a share of `part` of all values does not exceed. Not for empty collections.
    func quantile(_ part: Double) -> Milliseconds {
        let sorted = sorted()
        let rank = Int((part * Double(sorted.count)).rounded(.up)) - 1
        return sorted[Swift.min(Swift.max(rank, 0), sorted.count - 1)]
    }
}
