#if Server
import Foundation
import GRDB
import ServiceStore

extension SQLiteServiceDatabase {
    package func claimJob(owner: String, leaseSeconds: TimeInterval, policy: RetryPolicy) async throws -> Job? {
        let now = now
        return try await write { database, changes in
            let time = now()
            while var job = try database.nextJob(at: time) {
                let lease = JobLease(
                    token: UUID(), owner: owner, expiresAt: time.addingTimeInterval(leaseSeconds))
                let isClaimed = job.claim(lease, at: time, policy: policy)
                try database.updateState(of: job)
                if isClaimed { return job }
                guard case .failed = job.state else {
                    throw StoreError(.failed, "A job could not be claimed although its time has come.")
                }
                try database.insert(
                    UsageRecord(of: job, outcome: .failed, pages: 0, milliseconds: 0, at: time))
                changes.append(.ended(job.id))
            }
            return nil
        }
    }
}

extension Database {
    /// The job whose turn it is, without changing it.
    ///
    /// One step in the index for each key that has waiting jobs, and one row for each job in work; how many jobs
    /// have ended does not matter.
    fileprivate func nextJob(at time: Date) throws -> Job? {
        let sql = """
            WITH RECURSIVE
            waiting_key (key_id) AS (
                SELECT min(key_id) FROM job WHERE state = 'waiting'
                UNION ALL
                SELECT (SELECT min(key_id) FROM job WHERE state = 'waiting' AND key_id > waiting_key.key_id)
                FROM waiting_key WHERE waiting_key.key_id IS NOT NULL
            ),
            candidate (sequence) AS (
                SELECT (
                    SELECT sequence FROM job
                    WHERE state = 'waiting' AND key_id = waiting_key.key_id AND not_before <= :now
                    ORDER BY issued_at, sequence LIMIT 1
                ) FROM waiting_key WHERE waiting_key.key_id IS NOT NULL
                UNION ALL
                SELECT sequence FROM job WHERE state = 'processing' AND lease_expires_at <= :now
            ),
            in_work (key_id, jobs) AS (
                SELECT key_id, count(*) FROM job
                WHERE state = 'processing' AND lease_expires_at > :now GROUP BY key_id
            )
            SELECT job.* FROM candidate
            JOIN job ON job.sequence = candidate.sequence
            LEFT JOIN in_work ON in_work.key_id = job.key_id
            ORDER BY coalesce(in_work.jobs, 0), job.issued_at, job.sequence
            LIMIT 1
            """
        return try row(sql, ["now": Timestamp.microseconds(time)]).map(Job.init)
    }
}
#endif
