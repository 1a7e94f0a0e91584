#if Server
import Foundation

/// A value that is bound to a statement, in PostgreSQL's binary format.
struct PostgresParameter: Sendable {
    /// Number of the type in PostgreSQL's catalogue (`pg_type.dat`): those of built-in types never change.
    let type: UInt32
    /// Nil: null.
    let bytes: [UInt8]?

    static func int(_ value: Int64?) -> Self { Self(type: 20, bytes: value.map(bigEndian)) }

    static func int(_ value: Int) -> Self { int(Int64(value)) }

    static func double(_ value: Double) -> Self { Self(type: 701, bytes: bigEndian(value.bitPattern)) }

    static func text(_ value: String?) -> Self { Self(type: 25, bytes: value.map { Array($0.utf8) }) }

    static func bytes(_ value: Data?) -> Self { Self(type: 17, bytes: value.map { Array($0) }) }

    static func bytes(_ value: [UInt8]) -> Self { Self(type: 17, bytes: value) }

    static func json(_ value: some Encodable) throws -> Self {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Self(type: 114, bytes: Array(try encoder.encode(value)))
    }

    static let noJSON = Self(type: 114, bytes: nil)

    static func uuid(_ value: UUID?) -> Self {
        Self(type: 2950, bytes: value.map { withUnsafeBytes(of: $0.uuid) { Array($0) } })
    }

    /// Times are stored in microseconds.
    static func time(_ value: Date?) -> Self {
        Self(type: 1184, bytes: value.map { bigEndian(PostgresTime.microseconds(of: $0)) })
    }

    private static func bigEndian(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }
}

/// `timestamptz` counts microseconds from the first moment of 2000 (UTC); Foundation seconds from that of 2001.
enum PostgresTime {
    private static let offset = 366.0 * 86_400

    static func microseconds(of date: Date) -> Int64 {
        let value = ((date.timeIntervalSinceReferenceDate + offset) * 1_000_000).rounded()
        // The two ends stand for "-infinity" and "infinity".
        return Int64(exactly: value) ?? (value < 0 ? .min : .max)
    }

    static func date(microseconds: Int64) -> Date {
        Date(timeIntervalSinceReferenceDate: Double(microseconds) / 1_000_000 - offset)
    }
}
#endif
