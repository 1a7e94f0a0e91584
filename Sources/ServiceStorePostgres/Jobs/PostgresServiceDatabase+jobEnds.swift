#if Server
import Foundation
import ServiceStore

extension PostgresServiceDatabase {
    package func completeJob(id: UUID, token: UUID, result: StoredResult, usage: UsageRecord) async throws -> Bool {
        let job = try await endLease(of: id, token) { job, now in
            job.complete(token, at: now)
        } alongside: { connection, _ in
            try ResultTable(connection: connection).insert(result)
            try UsageTable(connection: connection).insert(usage)
        }
        guard case .completed = job?.state else { return false }
        notifications.send(.ended(id))
        return true
    }

    package func failJob(
        id: UUID, token: UUID, failure: JobFailure, isFinal: Bool, usage: UsageRecord, policy: RetryPolicy
    ) async throws -> JobState? {
        let job = try await endLease(of: id, token) { job, now in
            job.fail(token, failure, isFinal: isFinal, at: now, policy: policy)
        } alongside: { connection, job in
            if case .failed = job.state { try UsageTable(connection: connection).insert(usage) }
        }
        switch job?.state {
        case .failed: notifications.send(.ended(id))
        case .waiting: notifications.send(.available)
        default: break
        }
        return job?.state
    }

    package func releaseJob(id: UUID, token: UUID) async throws -> Bool {
        let job = try await endLease(of: id, token) { job, now in
            job.release(token, at: now)
        } alongside: { _, _ in
        }
        guard job != nil else { return false }
        notifications.send(.available)
        return true
    }

    /// Does what ends a lease, in one transaction with all that belongs to it.
    ///
    /// When the connection broke during the commit of an earlier attempt, the job tells whether that was committed: it
    /// has left the lease, and remembers the token.
    ///
    /// - Parameter transition: Returns false when the lease is no longer that of the token.
    /// - Returns: the job afterwards; nil when the lease is no longer that of the token.
    private func endLease(
        of id: UUID, _ token: UUID, _ transition: @escaping @Sendable (inout Job, Date) -> Bool,
        alongside: @escaping @Sendable (PostgresConnection, Job) throws -> Void
    ) async throws -> Job? {
        try await pool.run { connection, attempt in
            try connection.transaction {
                let jobs = JobTable(connection: connection)
                guard case (var stored, let now)? = try jobs.lock(id) else { return nil }
                if attempt.mayHaveHappened, stored.latestToken == token {
                    if case .processing = stored.job.state {} else { return stored.job }
                }
                guard transition(&stored.job, now) else { return nil }
                let job = try jobs.update(stored)
                try alongside(connection, job)
                return job
            }
        }
    }
}
#endif
