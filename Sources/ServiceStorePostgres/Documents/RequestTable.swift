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
        (r.answered_at <= clock_timestamp() - interval '24 hours' \
        OR r.answered_at IS NULL AND r.held_until <= clock_timestamp())
        """

    /// Claims a name.
    ///
    /// - Parameter holder: Of this call, the same in all its attempts.
    func begin(_ key: IdempotencyKey, holder: UUID, leaseSeconds: TimeInterval) throws -> IdempotencyOutcome {
        let claimed = try connection.run(
            """
            INSERT INTO idempotent_requests AS r (account_id, name, fingerprint, holder, held_until)
            VALUES ($1, $2, $3, $4, clock_timestamp() + make_interval(secs => $5))
            ON CONFLICT (account_id, name) DO UPDATE SET fingerprint = excluded.fingerprint,
                holder = excluded.holder, held_until = excluded.held_until, answered_at = NULL, status = NULL, body = NULL
            WHERE \(Self.isFree) OR r.holder = excluded.holder AND r.answered_at IS NULL
            RETURNING 1::bigint
            """,
            [.int(key.accountID), .text(key.text), .bytes(key.fingerprint), .uuid(holder), .double(leaseSeconds)])
        if claimed.first != nil { return .begun }
        return try present(key) ?? .inProgress
    }

    /// Stores the answer of a request that is free or in progress.
    func store(_ answer: StoredAnswer, for key: IdempotencyKey) throws -> StoreOutcome {
        let stored = try connection.run(
            """
            INSERT INTO idempotent_requests AS r
                (account_id, name, fingerprint, holder, held_until, answered_at, status, body)
            VALUES ($1, $2, $3, $4, clock_timestamp(), clock_timestamp(), $5, $6)
            ON CONFLICT (account_id, name) DO UPDATE SET fingerprint = excluded.fingerprint,
                holder = excluded.holder, held_until = excluded.held_until, answered_at = excluded.answered_at,
                status = excluded.status, body = excluded.body
            WHERE \(Self.isFree) OR r.answered_at IS NULL AND r.fingerprint = excluded.fingerprint
            RETURNING 1::bigint
            """,
            [
                .int(key.accountID), .text(key.text), .bytes(key.fingerprint), .uuid(UUID()), .int(answer.status),
                .bytes(answer.body),
            ])
        if stored.first != nil { return .stored }
        if case .finished(let answer) = try present(key) { return .finished(answer) }
        return .mismatch
    }

    /// How a name stands; nil when it is free.
    private func present(_ key: IdempotencyKey) throws -> IdempotencyOutcome? {
        let found = try connection.run(
            "SELECT fingerprint, status, body FROM idempotent_requests r WHERE account_id = $1 AND name = $2",
            [.int(key.accountID), .text(key.text)])
        guard var row = found.first else { return nil }
        guard try row.next(Data.self) == key.fingerprint else { return .mismatch }
        guard let status = try row.nextIfPresent(Int.self) else { return .inProgress }
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
