#if Server
import Foundation
import GRDB
import ServiceStore

extension SQLiteServiceDatabase {
    package func usage(accountID: Int64?, from: Date, to: Date) async throws -> [UsageSummary] {
        try await read { database in
            let sql = """
                SELECT strftime('%Y-%m-%d', at / 1000000, 'unixepoch') AS day, key_id, product, version, outcome,
                    count(*) AS documents, sum(pages) AS pages, sum(milliseconds) AS milliseconds
                FROM usage WHERE at >= :from AND at < :to AND (:account IS NULL OR account_id = :account)
                GROUP BY day, key_id, product, version, outcome
                ORDER BY day, key_id, product, version, outcome
                """
            let arguments: StatementArguments = [
                "from": Timestamp.microseconds(from), "to": Timestamp.microseconds(to), "account": accountID,
            ]
            return try database.rows(sql, arguments).map(UsageSummary.init)
        }
    }
}

extension Database {
    /// A second record with the same identifier is not stored.
    func insert(_ usage: UsageRecord) throws {
        try run(
            """
            INSERT INTO usage (id, account_id, key_id, product, version, outcome, pages, milliseconds, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
            """,
            [
                usage.id, usage.accountID, usage.keyID, usage.product, usage.version, usage.outcome.rawValue,
                usage.pages, usage.milliseconds, Timestamp.microseconds(usage.at),
            ])
    }
}

extension UsageSummary {
    fileprivate init(row: Row) throws {
        guard let outcome = UsageRecord.Outcome(rawValue: row["outcome"]) else {
            throw StoreError(.newerSchema, "A usage record has an outcome that this program does not know.")
        }
        self.init(
            day: row["day"], keyID: row["key_id"], product: row["product"], version: row["version"], outcome: outcome,
            documents: row["documents"], pages: row["pages"], milliseconds: row["milliseconds"])
    }
}
#endif
