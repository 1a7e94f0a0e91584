#if Server
import Foundation
import ServiceStore

extension PostgresServiceDatabase {
    package func enqueue(
        _ job: Job, idempotency: IdempotencyKey?, answer: StoredAnswer?
    ) async throws -> EnqueueOutcome {
        guard (idempotency == nil) == (answer == nil) else {
            throw StoreError(.invalid, "An idempotency key and the answer for it belong together")
        }
        let outcome = try await pool.run { connection, attempt -> EnqueueOutcome in
            let jobs = JobTable(connection: connection)
            guard let idempotency, let answer else {
                try jobs.insert(job)
                return .enqueued
            }
            return try connection.transaction {
                switch try RequestTable(connection: connection).store(answer, for: idempotency) {
                case .stored:
                    try jobs.insert(job)
                    return .enqueued
                case .finished(let earlier):
                    // The answer may be that of this very call, whose connection broke after it was committed.
                    let isOwn = try attempt.mayHaveHappened && jobs.job(id: job.id) != nil
                    return isOwn ? .enqueued : .repeated(earlier)
                case .mismatch: return .mismatch
                }
            }
        }
        if outcome == .enqueued { notifications.send(.available) }
        return outcome
    }

    package func job(id: UUID) async throws -> Job? {
        try await pool.run { connection, _ in try JobTable(connection: connection).job(id: id) }
    }

    package func claimJob(owner: String, leaseSeconds: TimeInterval, policy: RetryPolicy) async throws -> Job? {
        // Made here, so that an attempt whose connection broke finds the job that it claimed.
        let token = UUID()
        while true {
            let step = try await pool.run { connection, attempt in
                try Self.claim(token, owner: owner, leaseSeconds: leaseSeconds, policy: policy, connection, attempt)
            }
            switch step {
            case .claimed(let job): return job
            case .nothing: return nil
            case .abandoned(let id): notifications.send(.ended(id))
            }
        }
    }

    private enum ClaimStep: Sendable {
        case claimed(Job)
        /// A job without an attempt left became failed.
        case abandoned(Job.ID)
        case nothing
    }

    private static func claim(
        _ token: UUID, owner: String, leaseSeconds: TimeInterval, policy: RetryPolicy,
        _ connection: PostgresConnection, _ attempt: Attempt
    ) throws -> ClaimStep {
        let jobs = JobTable(connection: connection)
        if attempt.mayHaveHappened {
            let held = try connection.run(
                "SELECT \(StoredJob.columns) FROM jobs WHERE state = 'processing' AND lease_token = $1",
                [.uuid(token)])
            if var row = held.first { return .claimed(try StoredJob(reading: &row).job) }
        }
        // A claim that a crash of the server undoes leaves a job that can be claimed: it need not wait for the disk.
        return try connection.transaction("BEGIN; SET LOCAL synchronous_commit = off") {
            guard case (var stored, let now)? = try jobs.lockNext() else { return .nothing }
            let lease = JobLease(token: token, owner: owner, expiresAt: now.addingTimeInterval(leaseSeconds))
            let isClaimed = stored.job.claim(lease, at: now, policy: policy)
            let job = try jobs.update(stored)
            if isClaimed { return .claimed(job) }
            try UsageTable(connection: connection).insert(
                UsageRecord(of: job, outcome: .failed, pages: 0, milliseconds: 0, at: now))
            return .abandoned(job.id)
        }
    }

    package func extendLease(of job: UUID, token: UUID, leaseSeconds: TimeInterval) async throws -> Bool {
        try await pool.run { connection, _ in
            try connection.transaction("BEGIN; SET LOCAL synchronous_commit = off") {
                let jobs = JobTable(connection: connection)
                guard case (var stored, let now)? = try jobs.lock(job),
                    stored.job.extend(token, until: now.addingTimeInterval(leaseSeconds))
                else { return false }
                try jobs.update(stored)
                return true
            }
        }
    }
}
#endif
