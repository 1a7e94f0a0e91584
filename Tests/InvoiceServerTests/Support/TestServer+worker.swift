#if Server
import Foundation
import InvoiceModel
import ServiceStore
import Testing

/// The part of a worker, played by a test.
extension TestServer {
    /// Begins an attempt at the next job.
    func claim() async throws -> Job {
        try #require(try await database.claimJob(owner: "test", leaseSeconds: 60, policy: RetryPolicy()))
    }

    func complete(_ job: Job, with document: some Encodable & Sendable = InvoiceDocument.example) async throws {
        let lease = try #require(job.lease)
        let result = StoredResult(
            id: job.documentID, accountID: job.accountID, keyID: job.keyID, jobID: job.id, request: job.request,
            pageCount: 1, startedAt: job.issuedAt, finishedAt: job.issuedAt.addingTimeInterval(0.25), schema: 1,
            document: try JSONEncoder().encode(document))
        let usage = UsageRecord(of: job, outcome: .succeeded, pages: 1, milliseconds: 250, at: Date())
        #expect(try await database.completeJob(id: job.id, token: lease.token, result: result, usage: usage))
    }

    func fail(_ job: Job, _ failure: JobFailure) async throws {
        let lease = try #require(job.lease)
        let usage = UsageRecord(of: job, outcome: .failed, pages: 0, milliseconds: 1, at: Date())
        let state = try await database.failJob(
            id: job.id, token: lease.token, failure: failure, isFinal: true, usage: usage, policy: RetryPolicy())
        #expect(state != nil)
    }

    /// All that was used so far: outcome and number of documents of each line.
    func usage() async throws -> [UsageSummary] {
        try await database.usage(accountID: nil, from: .distantPast, to: .distantFuture)
    }
}

extension Job {
    fileprivate var lease: JobLease? {
        if case .processing(let lease) = state { lease } else { nil }
    }
}
#endif
