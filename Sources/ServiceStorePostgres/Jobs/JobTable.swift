#if Server
import Foundation
import ServiceStore

/// The table of jobs within one transaction. What may happen to a job is up to ``Job``.
struct JobTable {
    let connection: PostgresConnection

    /// Locks a job until the end of the transaction.
    ///
    /// - Returns: the job and the server's time; nil when there is no such job.
    func lock(_ id: UUID) throws -> (stored: StoredJob, now: Date)? {
        try oneJob(
            "SELECT \(StoredJob.columns), clock_timestamp() FROM jobs WHERE id = $1 FOR UPDATE", [.uuid(id)])
    }

    /// Locks the job that is next for a worker, as ``JobStore/claimJob(owner:leaseSeconds:policy:)`` says.
    func lockNext() throws -> (stored: StoredJob, now: Date)? { try oneJob(Self.nextStatement, []) }

    /// Keys with open jobs are found by jumping through the index from key to key, so that the cost grows with their
    /// number and not with that of jobs. Only the job that is taken gets locked, and jobs that others have locked are
    /// passed over.
    static let nextStatement = """
        WITH RECURSIVE open_keys AS (
            (SELECT key_id FROM jobs WHERE claimable_at IS NOT NULL ORDER BY key_id LIMIT 1)
            UNION ALL
            SELECT (
                SELECT j.key_id FROM jobs j
                WHERE j.claimable_at IS NOT NULL AND j.key_id > open_keys.key_id ORDER BY j.key_id LIMIT 1)
            FROM open_keys WHERE open_keys.key_id IS NOT NULL
        ), busy AS (
            SELECT key_id, count(*) AS jobs FROM jobs
            WHERE state = 'processing' AND claimable_at > statement_timestamp() GROUP BY key_id
        ), candidates AS MATERIALIZED (
            SELECT open_keys.key_id FROM open_keys
            LEFT JOIN busy ON busy.key_id = open_keys.key_id
            CROSS JOIN LATERAL (
                SELECT j.issued_at, j.number FROM jobs j
                WHERE j.key_id = open_keys.key_id AND j.claimable_at IS NOT NULL
                    AND j.claimable_at <= statement_timestamp()
                ORDER BY j.issued_at, j.number LIMIT 1) oldest
            ORDER BY coalesce(busy.jobs, 0), oldest.issued_at, oldest.number
        )
        SELECT next.*, statement_timestamp() FROM candidates
        CROSS JOIN LATERAL (
            SELECT \(StoredJob.columns) FROM jobs j
            WHERE j.key_id = candidates.key_id AND j.claimable_at IS NOT NULL
                AND j.claimable_at <= statement_timestamp()
            ORDER BY j.issued_at, j.number LIMIT 1 FOR UPDATE SKIP LOCKED) next
        LIMIT 1
        """

    func job(id: UUID) throws -> Job? {
        guard
            var row = try connection.run("SELECT \(StoredJob.columns) FROM jobs WHERE id = $1", [.uuid(id)]).first
        else { return nil }
        return try StoredJob(reading: &row).job
    }

    /// Adds a job; one that is there stays as it is.
    func insert(_ job: Job) throws {
        let state = try StoredJob.StateColumns(job.state, latestToken: nil).parameters()
        // A machine whose clock is ahead must not make its jobs wait.
        _ = try connection.run(
            """
            INSERT INTO jobs (\(StoredJob.columns)) VALUES (
                $1, $2, $3, $4, $5, $6, $7, $8, $9,
                CASE WHEN $10 <= $7 THEN LEAST($10, clock_timestamp()) ELSE $10 END, $11, $12, $13, $14)
            ON CONFLICT (id) DO NOTHING
            """,
            [
                .uuid(job.id), .int(job.accountID), .int(job.keyID), try .json(job.request), .text(job.documentKey),
                .uuid(job.documentID), .time(job.issuedAt), .int(job.attempts),
            ] + state)
    }

    /// Stores what has become of a job that is locked.
    ///
    /// - Returns: the job as it is stored: times are in microseconds.
    @discardableResult
    func update(_ stored: StoredJob) throws -> Job {
        let state = try StoredJob.StateColumns(stored.job.state, latestToken: stored.latestToken).parameters()
        let answer = try connection.run(
            """
            UPDATE jobs SET attempts = $2, state = $3, claimable_at = $4, lease_token = $5, lease_owner = $6,
                ended_at = $7, failure = $8
            WHERE id = $1 RETURNING \(StoredJob.columns)
            """, [.uuid(stored.job.id), .int(stored.job.attempts)] + state)
        guard var row = answer.first else {
            throw PostgresFailure(kind: .unexpected, message: "a locked job is gone")
        }
        return try StoredJob(reading: &row).job
    }

    private func oneJob(_ statement: String, _ parameters: [PostgresParameter]) throws -> (StoredJob, Date)? {
        guard var row = try connection.run(statement, parameters).first else { return nil }
        let stored = try StoredJob(reading: &row)
        return (stored, try row.next())
    }
}
#endif
