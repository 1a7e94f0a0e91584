#if Server
import Foundation
import ServiceStore

/// The table of results, on one connection.
struct ResultTable {
    let connection: PostgresConnection

    private static let columns =
        "id, account_id, key_id, job_id, request, page_count, started_at, finished_at, schema_number, document"

    /// Adds a result.
    ///
    /// - Parameter orIsThere: Whether one with that identifier may be there already, from an earlier attempt.
    func insert(_ result: StoredResult, orIsThere: Bool = false) throws {
        _ = try connection.run(
            """
            INSERT INTO results (\(Self.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)\
            \(orIsThere ? " ON CONFLICT (id) DO NOTHING" : "")
            """,
            [
                .uuid(result.id), .int(result.accountID), .int(result.keyID), .uuid(result.jobID),
                try .json(result.request), .int(result.pageCount), .time(result.startedAt), .time(result.finishedAt),
                .int(result.schema), .bytes(result.document),
            ])
    }

    func result(id: UUID) throws -> StoredResult? {
        guard
            var row = try connection.run("SELECT \(Self.columns) FROM results WHERE id = $1", [.uuid(id)]).first
        else { return nil }
        return StoredResult(
            id: try row.next(), accountID: try row.next(), keyID: try row.next(), jobID: try row.nextIfPresent(),
            request: try row.nextJSON(), pageCount: try row.next(), startedAt: try row.next(),
            finishedAt: try row.next(), schema: try row.next(), document: try row.next())
    }
}
#endif
