#if Server
import Foundation
import ServiceStore

/// The table of usage records, on one connection.
struct UsageTable {
    let connection: PostgresConnection

    /// Adds a record, unless there is one of that document.
    func insert(_ record: UsageRecord) throws {
        _ = try connection.run(
            """
            INSERT INTO usage_records
                (id, account_id, key_id, product, version, outcome, pages, milliseconds, at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT (id) DO NOTHING
            """,
            [
                .uuid(record.id), .int(record.accountID), .int(record.keyID), .text(record.product),
                .text(record.version), .text(record.outcome.rawValue), .int(record.pages), .int(record.milliseconds),
                .time(record.at),
            ])
    }

    func summaries(accountID: Int64?, from: Date, to: Date) throws -> [UsageSummary] {
        let answer = try connection.run(
            """
            SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, key_id, product, version, outcome,
                count(*), sum(pages)::bigint, sum(milliseconds)::bigint
            FROM usage_records
            WHERE at >= $2 AND at < $3 AND ($1 IS NULL OR account_id = $1)
            GROUP BY day, key_id, product, version, outcome
            ORDER BY day, key_id, product, version, outcome DESC
            """, [.int(accountID), .time(from), .time(to)])
        return try answer.rows.map {
            var row = $0
            return UsageSummary(
                day: try row.next(), keyID: try row.next(), product: try row.next(), version: try row.next(),
                outcome: try outcome(row.next()), documents: try row.next(), pages: try row.next(),
                milliseconds: try row.next())
        }
    }

    private func outcome(_ text: String) throws -> UsageRecord.Outcome {
        guard let outcome = UsageRecord.Outcome(rawValue: text) else {
            throw PostgresFailure(kind: .unexpected, message: "no outcome of that name is known")
        }
        return outcome
    }
}

extension PostgresServiceDatabase {
    package func usage(accountID: Int64?, from: Date, to: Date) async throws -> [UsageSummary] {
        try await pool.run { connection, _ in
            try UsageTable(connection: connection).summaries(accountID: accountID, from: from, to: to)
        }
    }
}
#endif
