#if Server
import Foundation

/// What a statement answered: its rows, and how many rows it changed.
struct PostgresAnswer: Sendable {
    var columnCount = 0
    /// Row after row, in the binary format; nil: null.
    var cells: [[UInt8]?] = []
    var changedRows = 0

    var rows: [PostgresRow] {
        guard columnCount > 0 else { return [] }
        return stride(from: 0, to: cells.count, by: columnCount).map { PostgresRow(cells[$0..<($0 + columnCount)]) }
    }

    var first: PostgresRow? { columnCount > 0 && !cells.isEmpty ? PostgresRow(cells[0..<columnCount]) : nil }
}

/// One row, read from its first column to its last.
struct PostgresRow: Sendable {
    private var cells: ArraySlice<[UInt8]?>

    init(_ cells: ArraySlice<[UInt8]?>) { self.cells = cells }

    /// Reads the next column, which must not be null.
    mutating func next<Value: PostgresReadable>(_ type: Value.Type = Value.self) throws -> Value {
        guard let value = try nextIfPresent(Value.self) else {
            throw PostgresFailure(kind: .unexpected, message: "a value is missing")
        }
        return value
    }

    /// Reads the next column.
    mutating func nextIfPresent<Value: PostgresReadable>(_ type: Value.Type = Value.self) throws -> Value? {
        guard let cell = cells.popFirst() else {
            throw PostgresFailure(kind: .unexpected, message: "a column is missing")
        }
        guard let cell else { return nil }
        guard let value = Value(postgres: cell) else {
            throw PostgresFailure(kind: .unexpected, message: "\(cell.count) bytes are no \(Value.self)")
        }
        return value
    }

    mutating func nextJSON<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(Value.self, from: next(Data.self))
    }

    mutating func nextJSONIfPresent<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value? {
        try nextIfPresent(Data.self).map { try JSONDecoder().decode(Value.self, from: $0) }
    }
}

/// A value that PostgreSQL sends in its binary format.
protocol PostgresReadable {
    /// - Returns: nil when these are not the bytes of such a value.
    init?(postgres bytes: [UInt8])
}

extension Int64: PostgresReadable {
    /// Of `bigint` or `integer`.
    init?(postgres bytes: [UInt8]) {
        switch bytes.count {
        case 8: self = bytes.reduce(0) { $0 << 8 | Int64($1) }
        case 4: self = Int64(Int32(truncatingIfNeeded: bytes.reduce(0) { $0 << 8 | Int64($1) }))
        default: return nil
        }
    }
}

extension Int: PostgresReadable {
    init?(postgres bytes: [UInt8]) {
        guard let value = Int64(postgres: bytes) else { return nil }
        self.init(exactly: value)
    }
}

extension Double: PostgresReadable {
    init?(postgres bytes: [UInt8]) {
        guard bytes.count == 8 else { return nil }
        self.init(bitPattern: bytes.reduce(0) { $0 << 8 | UInt64($1) })
    }
}

extension Bool: PostgresReadable {
    init?(postgres bytes: [UInt8]) {
        guard bytes.count == 1 else { return nil }
        self = bytes[0] != 0
    }
}

extension String: PostgresReadable {
    init?(postgres bytes: [UInt8]) { self.init(validating: bytes, as: UTF8.self) }
}

extension Data: PostgresReadable {
    init?(postgres bytes: [UInt8]) { self.init(bytes) }
}

extension UUID: PostgresReadable {
    init?(postgres bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        self = bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
    }
}

extension Date: PostgresReadable {
    init?(postgres bytes: [UInt8]) {
        guard bytes.count == 8, let microseconds = Int64(postgres: bytes) else { return nil }
        self = PostgresTime.date(microseconds: microseconds)
    }
}
#endif
