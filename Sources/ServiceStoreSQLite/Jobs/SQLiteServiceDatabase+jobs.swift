#if Server
import Foundation
import GRDB
import ServiceStore

extension SQLiteServiceDatabase {
    package func enqueue(
        _ job: Job, idempotency: IdempotencyKey?, answer: StoredAnswer?
    ) async throws -> EnqueueOutcome {
        guard (idempotency == nil) == (answer == nil) else {
            throw StoreError(.invalid, "An answer is kept for a key, and a key needs an answer.")
        }
        let now = now
        return try await write(.power) { database, changes in
            if let idempotency, let answer {
                switch try database.answer(idempotency, with: answer, at: now()) {
                case .stored: break
                case .repeated(let stored): return .repeated(stored)
                case .mismatch: return .mismatch
                }
            }
            try database.insert(job)
            changes.append(.available)
            return .enqueued
        }
    }

    package func job(id: UUID) async throws -> Job? {
        try await read { try $0.job(id) }
    }

    package func extendLease(of job: UUID, token: UUID, leaseSeconds: TimeInterval) async throws -> Bool {
        let now = now
        return try await write { database, _ in
            guard var job = try database.job(job) else { return false }
            guard job.extend(token, until: now().addingTimeInterval(leaseSeconds)) else { return false }
            try database.updateState(of: job)
            return true
        }
    }

    package func completeJob(
        id: UUID, token: UUID, result: StoredResult, usage: UsageRecord
    ) async throws -> Bool {
        let now = now
        return try await write { database, changes in
            let time = now()
            guard var job = try database.job(id), job.complete(token, at: time) else { return false }
            try database.updateState(of: job)
            try database.insert(result, at: time)
            try database.insert(usage)
            changes.append(.ended(id))
            return true
        }
    }

    package func failJob(
        id: UUID, token: UUID, failure: JobFailure, isFinal: Bool, usage: UsageRecord, policy: RetryPolicy
    ) async throws -> JobState? {
        let now = now
        return try await write { database, changes in
            guard var job = try database.job(id),
                job.fail(token, failure, isFinal: isFinal, at: now(), policy: policy)
            else { return nil }
            try database.updateState(of: job)
            if case .failed = job.state {
                try database.insert(usage)
                changes.append(.ended(id))
            } else {
                changes.append(.available)
            }
            return job.state
        }
    }

    package func releaseJob(id: UUID, token: UUID) async throws -> Bool {
        let now = now
        return try await write { database, changes in
            guard var job = try database.job(id), job.release(token, at: now()) else { return false }
            try database.updateState(of: job)
            changes.append(.available)
            return true
        }
    }

    package func jobCounts() async throws -> JobCounts {
        let now = now
        return try await read { database in
            var counts = JobCounts()
            let waiting = try database.row(
                "SELECT count(*) AS jobs, min(issued_at) AS oldest FROM job WHERE state = 'waiting'", [])
            counts.waiting = waiting?["jobs"] ?? 0
            if let oldest = waiting?["oldest"] as Int64? {
                counts.oldestWaiting = max(0, now().timeIntervalSince(Timestamp.date(oldest)))
            }
            counts.processing =
                try database.row("SELECT count(*) AS jobs FROM job WHERE state = 'processing'", [])?["jobs"] ?? 0
            let ended = try database.rows(
                "SELECT state, count(*) AS jobs FROM job WHERE ended_at IS NOT NULL GROUP BY state", [])
            for row in ended {
                if row["state"] == "completed" { counts.completed = row["jobs"] } else { counts.failed = row["jobs"] }
            }
            return counts
        }
    }
}

extension Database {
    func job(_ id: UUID) throws -> Job? {
        try row("SELECT * FROM job WHERE id = ?", [id]).map(Job.init)
    }

    fileprivate func insert(_ job: Job) throws {
        try run(
            """
            INSERT INTO job (
                id, account_id, key_id, product, version, file_name, byte_count, options, document_key, document_id,
                issued_at, attempts, state, not_before, lease_token, lease_owner, lease_expires_at, ended_at,
                failure_code, failure_message, failure_details)
            VALUES (
                :id, :account_id, :key_id, :product, :version, :file_name, :byte_count, :options, :document_key,
                :document_id, :issued_at, :attempts, :state, :not_before, :lease_token, :lease_owner,
                :lease_expires_at, :ended_at, :failure_code, :failure_message, :failure_details)
            """, StatementArguments(job.columns))
    }

    func updateState(of job: Job) throws {
        var columns = job.stateColumns
        columns["id"] = job.id
        try run(
            """
            UPDATE job SET attempts = :attempts, state = :state, not_before = :not_before,
                lease_token = :lease_token, lease_owner = :lease_owner, lease_expires_at = :lease_expires_at,
                ended_at = :ended_at, failure_code = :failure_code, failure_message = :failure_message,
                failure_details = :failure_details
            WHERE id = :id
            """, StatementArguments(columns))
    }
}
#endif
