#if Server
import Foundation
import GRDB
import ServiceStore

extension SQLiteServiceDatabase {
    package func store(
        _ result: StoredResult?, usage: UsageRecord, idempotency: IdempotencyKey?, answer: StoredAnswer?
    ) async throws {
        guard (idempotency == nil) == (answer == nil) else {
            throw StoreError(.invalid, "An answer is kept for a key, and a key needs an answer.")
        }
        let now = now
        try await write { database, _ in
            let time = now()
            if let idempotency, let answer {
                guard case .stored = try database.answer(idempotency, with: answer, at: time) else {
                    throw StoreError(.invalid, "The request has an answer already.")
                }
            }
            if let result { try database.insert(result, at: time) }
            try database.insert(usage)
        }
    }

    package func result(id: UUID) async throws -> StoredResult? {
        try await read { try $0.row("SELECT * FROM result WHERE id = ?", [id]).map(StoredResult.init) }
    }

    package func deleteResult(id: UUID) async throws -> String? {
        try await write { database, _ in
            let sql = "SELECT id, document_key FROM job WHERE document_id = ? AND ended_at IS NOT NULL"
            let job = try database.row(sql, [id])
            try database.run("DELETE FROM result WHERE id = ?", [id])
            guard let job else { return nil }
            return try database.deleteJobs([job]).first
        }
    }

    package func storeFeedback(
        _ body: Data, contentType: String?, on result: UUID, keyID: APIKey.ID
    ) async throws -> Bool {
        let now = now
        return try await write(.power) { database, _ in
            guard try database.row("SELECT 1 FROM result WHERE id = ?", [result]) != nil else { return false }
            try database.run(
                "INSERT INTO feedback (result_id, key_id, content_type, stored_at, body) VALUES (?, ?, ?, ?, ?)",
                [result, keyID, contentType, Timestamp.microseconds(now()), body])
            return true
        }
    }

    package func feedback(on result: UUID) async throws -> [Data] {
        try await read { database in
            try database.rows("SELECT body FROM feedback WHERE result_id = ? ORDER BY id", [result]).map { $0["body"] }
        }
    }

    package func purge(olderThan age: TimeInterval, limit: Int) async throws -> [String] {
        let now = now
        return try await write { database, _ in
            let time = now()
            let latest = Timestamp.microseconds(time.addingTimeInterval(-age))
            // A result goes together with its job.
            let jobsOfResults = try database.rows(
                """
                SELECT job.id, job.document_key FROM job JOIN result ON result.job_id = job.id
                WHERE result.sequence IN (
                    SELECT sequence FROM result WHERE stored_at <= ? ORDER BY stored_at LIMIT ?)
                """, [latest, limit])
            try database.run(
                """
                DELETE FROM result WHERE sequence IN (
                    SELECT sequence FROM result WHERE stored_at <= ? ORDER BY stored_at LIMIT ?)
                """, [latest, limit])
            let others = try database.rows(
                """
                SELECT id, document_key FROM job
                WHERE ended_at <= ? AND NOT EXISTS (SELECT 1 FROM result WHERE result.job_id = job.id)
                ORDER BY ended_at LIMIT ?
                """, [latest, limit])
            let yesterday = Timestamp.microseconds(time.addingTimeInterval(-IdempotencyKey.secondsKept))
            try database.run(
                """
                DELETE FROM idempotent_request WHERE id IN (
                    SELECT id FROM idempotent_request WHERE answered_at <= :day OR lease_expires_at <= :day
                    LIMIT :limit)
                """, ["day": yesterday, "limit": limit])
            return try database.deleteJobs(Array(Set(jobsOfResults + others)))
        }
    }
}

extension Database {
    func insert(_ result: StoredResult, at time: Date) throws {
        try run(
            """
            INSERT INTO result (
                id, account_id, key_id, job_id, product, version, file_name, byte_count, options, page_count,
                started_at, finished_at, stored_at, schema, document)
            VALUES (
                :id, :account_id, :key_id, :job_id, :product, :version, :file_name, :byte_count, :options,
                :page_count, :started_at, :finished_at, :stored_at, :schema, :document)
            """, StatementArguments(result.columns(storedAt: time)))
    }

    /// Removes jobs that have no result any more.
    ///
    /// - Parameter rows: `id` and `document_key` of each.
    /// - Returns: names of uploads that nothing refers to any more.
    fileprivate func deleteJobs(_ rows: [Row]) throws -> [String] {
        for row in rows {
            try run("DELETE FROM job WHERE id = ?", [row["id"] as UUID])
        }
        return try Set(rows.map { $0["document_key"] as String }).filter {
            try row("SELECT 1 FROM job WHERE document_key = ?", [$0]) == nil
        }.sorted()
    }
}

extension StoredResult {
    fileprivate init(row: Row) {
        self.init(
            id: row["id"], accountID: row["account_id"], keyID: row["key_id"], jobID: row["job_id"],
            request: DocumentRequest(row: row), pageCount: row["page_count"],
            startedAt: Timestamp.date(row["started_at"]), finishedAt: Timestamp.date(row["finished_at"]),
            schema: row["schema"], document: row["document"])
    }

    fileprivate func columns(storedAt time: Date) -> [String: (any DatabaseValueConvertible)?] {
        var columns: [String: (any DatabaseValueConvertible)?] = [
            "id": id, "account_id": accountID, "key_id": keyID, "job_id": jobID, "page_count": pageCount,
            "started_at": Timestamp.microseconds(startedAt), "finished_at": Timestamp.microseconds(finishedAt),
            "stored_at": Timestamp.microseconds(time), "schema": schema, "document": document,
        ]
        columns.merge(request.columns) { first, _ in first }
        return columns
    }
}
#endif
