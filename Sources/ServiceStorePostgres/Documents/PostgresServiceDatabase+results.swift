#if Server
import Foundation
import ServiceStore
import Synchronization

extension PostgresServiceDatabase {
    package func store(
        _ result: StoredResult?, usage: UsageRecord, idempotency: IdempotencyKey?, answer: StoredAnswer?
    ) async throws {
        guard (idempotency == nil) == (answer == nil) else {
            throw StoreError(.invalid, "An idempotency key and the answer for it belong together")
        }
        try await pool.run { connection, attempt in
            try connection.transaction {
                if let idempotency, let answer {
                    switch try RequestTable(connection: connection).store(answer, for: idempotency) {
                    case .stored: break
                    case .finished(answer) where attempt.mayHaveHappened: return
                    default: throw StoreError(.invalid, "The request has an answer already")
                    }
                }
                if let result {
                    try ResultTable(connection: connection).insert(result, orIsThere: attempt.mayHaveHappened)
                }
                try UsageTable(connection: connection).insert(usage)
            }
        }
    }

    package func result(id: UUID) async throws -> StoredResult? {
        try await pool.run { connection, _ in try ResultTable(connection: connection).result(id: id) }
    }

    package func deleteResult(id: UUID) async throws -> String? {
        // What an attempt found whose commit nobody heard of.
        let earlier = Mutex<String?>(nil)
        return try await pool.run { connection, _ in
            try connection.transaction {
                _ = try connection.run("DELETE FROM results WHERE id = $1", [.uuid(id)])
                let removed = try connection.run(
                    "DELETE FROM jobs WHERE document_id = $1 AND ended_at IS NOT NULL RETURNING document_key",
                    [.uuid(id)])
                var names: [String] = []
                for var row in removed.rows { names.append(try row.next()) }
                if let name = earlier.withLock({ $0 }) { names.append(name) }
                let name = try Self.unreferred(names, connection).first
                earlier.withLock { $0 = name }
                return name
            }
        }
    }

    package func purge(olderThan age: TimeInterval, limit: Int) async throws -> [String] {
        let earlier = Mutex<[String]>([])
        return try await pool.run { connection, _ in
            try connection.transaction {
                try Self.purge(
                    "feedback", "id", where: "created_at <= clock_timestamp() - make_interval(secs => $1)",
                    order: "created_at", age: age, limit: limit, connection)
                try Self.purge(
                    "results", "id", where: "stored_at <= clock_timestamp() - make_interval(secs => $1)",
                    order: "stored_at", age: age, limit: limit, connection)
                try Self.purge(
                    "idempotent_requests", "account_id, name",
                    where: """
                        (answered_at <= clock_timestamp() - make_interval(secs => $1) \
                        OR answered_at IS NULL AND held_until <= clock_timestamp() - make_interval(secs => $1))
                        """,
                    order: "answered_at", age: IdempotencyKey.secondsKept, limit: limit, connection)
                // A job goes together with its result.
                let jobs = try Self.purge(
                    "jobs", "id",
                    where: """
                        ended_at <= clock_timestamp() - make_interval(secs => $1) \
                        AND NOT EXISTS (SELECT FROM results WHERE results.id = jobs.document_id)
                        """,
                    order: "ended_at", returning: "document_key", age: age, limit: limit, connection)
                var names = earlier.withLock { $0 }
                for var row in jobs.rows { names.append(try row.next()) }
                let free = try Self.unreferred(names, connection)
                earlier.withLock { $0 = free }
                return free
            }
        }
    }

    /// Removes rows of a table that are old enough, the oldest first. Rows that somebody else works on are passed over.
    @discardableResult
    private static func purge(
        _ table: String, _ key: String, where condition: String, order: String, returning: String = "1::bigint",
        age: TimeInterval, limit: Int, _ connection: PostgresConnection
    ) throws -> PostgresAnswer {
        try connection.run(
            """
            DELETE FROM \(table) WHERE (\(key)) IN (
                SELECT \(key) FROM \(table) WHERE \(condition) ORDER BY \(order) LIMIT $2 FOR UPDATE SKIP LOCKED)
            RETURNING \(returning)
            """, [.double(age), .int(limit)])
    }

    /// Those of `names` that no job refers to, each once.
    private static func unreferred(_ names: [String], _ connection: PostgresConnection) throws -> [String] {
        try Set(names).sorted().filter { name in
            var row = try connection.run(
                "SELECT EXISTS (SELECT FROM jobs WHERE document_key = $1)", [.text(name)]
            ).first
            return try row?.next(Bool.self) == false
        }
    }
}
#endif
