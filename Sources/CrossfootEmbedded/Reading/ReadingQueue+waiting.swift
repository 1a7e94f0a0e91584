import Foundation

extension ReadingQueue {
    /// Reads a document while its sender waits.
    ///
    /// - Throws: ``Refusal``, or `CancellationError`; a document that is not yet being read then never will be.
    func read(_ request: ReadingRequest) async throws -> (record: ReadingRecord, isRepeated: Bool) {
        let (record, isRepeated) = try take(request)
        do {
            return (try await end(of: record, within: nil), isRepeated)
        } catch {
            withdraw(record.id)
            throw error
        }
    }

    /// Puts a document into the queue.
    ///
    /// - Parameter time: how long to wait for its end; nil: not at all.
    /// - Throws: ``Refusal``, or `CancellationError`; the job goes on then.
    func enqueue(
        _ request: ReadingRequest, within time: Duration?
    ) async throws -> (record: ReadingRecord, isRepeated: Bool) {
        let (record, isRepeated) = try take(request)
        guard let time else { return (record, isRepeated) }
        return (try await end(of: record, within: time), isRepeated)
    }

    /// The document of a job.
    ///
    /// - Parameter time: how long to wait for its end; nil: not at all.
    /// - Returns: nil when there is no such job.
    /// - Throws: `CancellationError`.
    func record(job id: UUID, within time: Duration?) async throws -> ReadingRecord? {
        guard let record = record(job: id) else { return nil }
        guard let time else { return record }
        return try await end(of: record, within: time)
    }

    /// The record once the document is read or has failed, or as it stands when the time is over.
    ///
    /// The waiter is on record before the queue does anything else, so that no end is missed.
    private func end(of record: ReadingRecord, within time: Duration?) async throws -> ReadingRecord {
        let id = record.id
        waiterCount += 1
        let waiter = waiterCount
        let timer = time.map { time in
            // Ends with the wait.
            Task {
                try await Task.sleep(for: time)
                self.expire(id, waiter)
            }
        }
        defer { timer?.cancel() }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                if Task.isCancelled {
                    continuation.resume(throwing: CancellationError())
                } else if let entry = entries[id], !entry.record.isEnded {
                    entries[id]?.waiters[waiter] = continuation
                } else {
                    continuation.resume(returning: entries[id]?.record ?? record)
                }
            }
        } onCancel: {
            // The handler may run on any thread and must not wait.
            Task { await self.abandon(id, waiter) }
        }
    }

    private func abandon(_ id: UUID, _ waiter: Int) {
        entries[id]?.waiters.removeValue(forKey: waiter)?.resume(throwing: CancellationError())
    }

    private func expire(_ id: UUID, _ waiter: Int) {
        guard let record = entries[id]?.record else { return }
        entries[id]?.waiters.removeValue(forKey: waiter)?.resume(returning: record)
    }
}
