#if Server
import Foundation
import GRDB
import ServiceStore

extension SQLiteServiceDatabase {
    package func beginRequest(_ key: IdempotencyKey, leaseSeconds: TimeInterval) async throws -> IdempotencyOutcome {
        let now = now
        return try await write { database, _ in
            let time = now()
            if let request = try database.request(key, at: time) {
                guard request.fingerprint == key.fingerprint else { return .mismatch }
                if let answer = request.answer { return .finished(answer) }
                return .inProgress
            }
            try database.run(
                """
                INSERT OR REPLACE INTO idempotent_request (account_id, text, fingerprint, lease_expires_at)
                VALUES (?, ?, ?, ?)
                """,
                [
                    key.accountID, key.text, key.fingerprint,
                    Timestamp.microseconds(time.addingTimeInterval(leaseSeconds)),
                ])
            return .begun
        }
    }

    package func abandonRequest(_ key: IdempotencyKey) async throws {
        try await write { database, _ in
            try database.run(
                """
                DELETE FROM idempotent_request
                WHERE account_id = ? AND text = ? AND fingerprint = ? AND answered_at IS NULL
                """,
                [key.accountID, key.text, key.fingerprint])
        }
    }
}

/// A request as its name is remembered.
private struct RememberedRequest {
    var fingerprint: Data
    /// Nil while it is in work.
    var answer: StoredAnswer?
}

/// What became of an answer that was to be kept.
enum AnswerOutcome {
    case stored
    /// Another one was first.
    case repeated(StoredAnswer)
    case mismatch
}

extension Database {
    /// Keeps the answer to a request, whether or not it was begun before: whoever answers first is the one.
    func answer(_ key: IdempotencyKey, with answer: StoredAnswer, at time: Date) throws -> AnswerOutcome {
        if let request = try request(key, at: time) {
            guard request.fingerprint == key.fingerprint else { return .mismatch }
            if let answer = request.answer { return .repeated(answer) }
        }
        try run(
            """
            INSERT OR REPLACE INTO idempotent_request (account_id, text, fingerprint, answered_at, status, body)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [key.accountID, key.text, key.fingerprint, Timestamp.microseconds(time), answer.status, answer.body])
        return .stored
    }

    /// What the name stands for now; nil when it is free: never used, answered a day ago, or begun by a process that
    /// has died.
    fileprivate func request(_ key: IdempotencyKey, at time: Date) throws -> RememberedRequest? {
        let sql = """
            SELECT fingerprint, status, body FROM idempotent_request
            WHERE account_id = ? AND text = ? AND (answered_at > ? OR lease_expires_at > ?)
            """
        let yesterday = time.addingTimeInterval(-IdempotencyKey.secondsKept)
        let row = try row(
            sql, [key.accountID, key.text, Timestamp.microseconds(yesterday), Timestamp.microseconds(time)])
        guard let row else { return nil }
        let status: Int? = row["status"]
        return RememberedRequest(
            fingerprint: row["fingerprint"], answer: status.map { StoredAnswer(status: $0, body: row["body"]) })
    }
}
#endif
