#if Server
import Foundation
import ServiceStore

/// The table of requests that name themselves, within one transaction.
///
/// The primary key is what makes one of a thousand requests at once the first: the others wait for the end of its
/// transaction and then see its row.
struct RequestTable {
    let connection: PostgresConnection

    enum StoreOutcome {
        case stored
        /// There was an answer already.
        case finished(StoredAnswer)
        case mismatch
    }

    /// A name is free when nobody has it any more: its answer is a day old, or whoever held it did not come back.
    private static let isFree = """
        CASE WHEN r.answered_at IS NULL THEN r.held_until ELSE r.answered_at + interval '24 hours' END \
        <= clock_timestamp()
        """

    /// Claims a name.
    ///
    /// - Parameter holder: Of this call, the same in all its attempts.
    func begin(_ key: IdempotencyKey, holder: UUID, leaseSeconds: TimeInterval) throws -> IdempotencyOutcome {
        let parameters: [PostgresParameter] = [
            .int(key.accountID), .text(key.text), .bytes(key.fingerprint), .uuid(holder), .double(leaseSeconds),
        ]
        let insert = """
            INSERT INTO idempotent_requests AS r (account_id, name, fingerprint, holder, held_until)
            VALUES ($1, $2, $3, $4, clock_timestamp() + make_interval(secs => $5))
            """
        if try isDone("\(insert) ON CONFLICT DO NOTHING RETURNING 1", parameters) { return .begun }
        if let outcome = try present(key, holder: holder) { return outcome }
        let isBegun = try isDone(
            """
            \(insert) ON CONFLICT (account_id, name) DO UPDATE SET fingerprint = excluded.fingerprint,
                holder = excluded.holder, held_until = excluded.held_until, answered_at = NULL, status = NULL, body = NULL
            WHERE \(Self.isFree) OR r.holder = excluded.holder AND r.answered_at IS NULL
            RETURNING 1
            """, parameters)
        return isBegun ? .begun : try present(key, holder: holder) ?? .inProgress
    }

    /// Stores the answer of a request whose name is free, or which is in progress.
    func store(_ answer: StoredAnswer, for key: IdempotencyKey) throws -> StoreOutcome {
        let parameters: [PostgresParameter] = [
            .int(key.accountID), .text(key.text), .bytes(key.fingerprint), .uuid(UUID()), .int(answer.status),
            .bytes(answer.body),
        ]
        let insert = """
            INSERT INTO idempotent_requests AS r
                (account_id, name, fingerprint, holder, held_until, answered_at, status, body)
            VALUES ($1, $2, $3, $4, clock_timestamp(), clock_timestamp(), $5, $6)
            """
        if try isDone("\(insert) ON CONFLICT DO NOTHING RETURNING 1", parameters) { return .stored }
        // Seen without a lock, so that many repetitions at once do not wait for one another.
        switch try present(key) {
        case .finished(let earlier): return .finished(earlier)
        case .mismatch: return .mismatch
        default: break
        }
        let isStored = try isDone(
            """
            \(insert) ON CONFLICT (account_id, name) DO UPDATE SET fingerprint = excluded.fingerprint,
                holder = excluded.holder, held_until = excluded.held_until, answered_at = excluded.answered_at,
                status = excluded.status, body = excluded.body
            WHERE \(Self.isFree) OR r.answered_at IS NULL AND r.fingerprint = excluded.fingerprint
            RETURNING 1
            """, parameters)
        if isStored { return .stored }
        if case .finished(let earlier) = try present(key) { return .finished(earlier) }
        return .mismatch
    }

    private func isDone(_ statement: String, _ parameters: [PostgresParameter]) throws -> Bool {
        try connection.run(statement, parameters).first != nil
    }

    /// How a name stands.
    ///
    /// - Parameter holder: Whose own name it may be.
    /// - Returns: nil when it is free, or in progress by `holder`.
    private func present(_ key: IdempotencyKey, holder: UUID? = nil) throws -> IdempotencyOutcome? {
        let found = try connection.run(
            """
            SELECT \(Self.isFree), holder, fingerprint, status, body FROM idempotent_requests r
            WHERE account_id = $1 AND name = $2
            """, [.int(key.accountID), .text(key.text)])
        guard var row = found.first, try row.next(Bool.self) == false else { return nil }
        let isOwn = try row.next(UUID.self) == holder
        guard try row.next(Data.self) == key.fingerprint else { return .mismatch }
        guard let status = try row.nextIfPresent(Int.self) else { return isOwn ? nil : .inProgress }
        return .finished(StoredAnswer(status: status, body: try row.next()))
    }
}

extension PostgresServiceDatabase {
    package func beginRequest(
        _ key: IdempotencyKey, leaseSeconds: TimeInterval
    ) async throws -> IdempotencyOutcome {
        let holder = UUID()
        return try await pool.run { connection, _ in
            try connection.transaction {
                try RequestTable(connection: connection).begin(key, holder: holder, leaseSeconds: leaseSeconds)
            }
        }
    }

    package func abandonRequest(_ key: IdempotencyKey) async throws {
        try await pool.run { connection, _ in
            _ = try connection.run(
                """
                DELETE FROM idempotent_requests
                WHERE account_id = $1 AND name = $2 AND fingerprint = $3 AND answered_at IS NULL
                """, [.int(key.accountID), .text(key.text), .bytes(key.fingerprint)])
        }
    }
}
#endif
