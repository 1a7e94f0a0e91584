import Foundation

extension JobObject {
    /// When the document arrived; nil when the wire's text is no time.
    public var issued: Date? { WireTime.date(of: issuedAt) }

    /// When the job ended; nil before.
    public var available: Date? { availableAt.flatMap { WireTime.date(of: $0) } }

    /// From arrival to the end, whole milliseconds; nil before the end.
    public var millisecondsTaken: Int? {
        guard let issued, let available else { return nil }
        let milliseconds = available.timeIntervalSince(issued) * 1000
        return Int(exactly: (milliseconds + 0.0005).rounded(.down))
    }
}
