#if Server
import Foundation
import GRDB
import ServiceStore

/// How well a committed transaction is kept.
enum Durability: Sendable {
    /// Survives the end of the process (`synchronous = NORMAL`): no wait for the disk.
    case process
    /// Survives a loss of power (`synchronous = FULL`): costs a flush of the disk.
    case power
}

extension SQLiteServiceDatabase {
    /// Runs one write transaction and then tells listeners of the changes that it noted.
    ///
    /// - Throws: ``StoreError``; then nothing was written.
    func write<Value: Sendable>(
        _ durability: Durability = .process,
        _ body: @escaping @Sendable (Database, inout [JobChange]) throws -> Value
    ) async throws -> Value {
        let broadcast = broadcast
        let result: Result<Value, any Error> = await withCheckedContinuation { continuation in
            pool.asyncWriteWithoutTransaction { database in
                var changes: [JobChange] = []
                let result = Result { try database.transaction(durability) { try body($0, &changes) } }
                if case .success = result { broadcast.send(changes) }
                continuation.resume(returning: result)
            }
        }
        return try result.mapError { StoreError(sqlite: $0) }.get()
    }

    /// Reads what is committed now; writers do not wait for it.
    ///
    /// - Throws: ``StoreError``.
    func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        let result: Result<Value, any Error> = await withCheckedContinuation { continuation in
            pool.asyncRead { database in
                continuation.resume(returning: Result { try body(database.get()) })
            }
        }
        return try result.mapError { StoreError(sqlite: $0) }.get()
    }
}

extension Database {
    fileprivate func transaction<Value>(_ durability: Durability, _ body: (Database) throws -> Value) throws -> Value {
        if durability == .power { try run("PRAGMA synchronous = FULL", []) }
        defer { if durability == .power { try? run("PRAGMA synchronous = NORMAL", []) } }
        var value: Value?
        try inTransaction(.immediate) {
            value = try body(self)
            return .commit
        }
        guard let value else { throw StoreError(.failed, "A transaction ended without a value.") }
        return value
    }

    /// Runs one statement, which is prepared once for each connection.
    func run(_ sql: String, _ arguments: StatementArguments) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

    /// The first row, if there is any.
    func row(_ sql: String, _ arguments: StatementArguments) throws -> Row? {
        try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
    }

    func rows(_ sql: String, _ arguments: StatementArguments) throws -> [Row] {
        try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
    }
}
#endif
