#if Server
import Foundation
import ServiceStore

/// 32 bytes that are no others.
func randomHash() -> Data {
    Data((0..<32).map { _ in UInt8.random(in: 0...255) })
}

extension KeyStore {
    func makeKey(_ name: String = "key", accountID: Int64 = APIKey.firstAccount) async throws -> APIKey {
        try await createKey(name: name, hash: randomHash(), lastFour: "wxyz", accountID: accountID, expiresAt: nil)
    }
}

extension JobStore {
    /// Puts a job of that key into the queue.
    func enqueueJob(of key: APIKey, secondsOld: Int = 100) async throws -> Job {
        let job = Job.waiting(for: key, secondsOld: secondsOld)
        _ = try await enqueue(job, idempotency: nil, answer: nil)
        return job
    }

    func claim(leaseSeconds: TimeInterval = 1_000, policy: RetryPolicy = RetryPolicy()) async throws -> Job? {
        try await claimJob(owner: "test", leaseSeconds: leaseSeconds, policy: policy)
    }
}

extension Job {
    /// A new job. Times are whole seconds, which every store keeps as they are.
    static func waiting(for key: APIKey, secondsOld: Int = 100) -> Job {
        let issuedAt = Date(timeIntervalSince1970: Date().timeIntervalSince1970.rounded(.down) - Double(secondsOld))
        let request = DocumentRequest(
            product: "invoices", version: "v4", fileName: "påper, 1.pdf", byteCount: 1_234,
            options: ["full_text_ocr", "cropper"])
        return Job(
            id: UUID(), accountID: key.accountID, keyID: key.id, request: request,
            documentKey: UUID().uuidString.lowercased(), documentID: UUID(), issuedAt: issuedAt,
            state: .waiting(notBefore: issuedAt))
    }

    /// Token of the lease; another one when there is none.
    var token: UUID {
        if case .processing(let lease) = state { lease.token } else { UUID() }
    }

    var result: StoredResult {
        StoredResult(
            id: documentID, accountID: accountID, keyID: keyID, jobID: id, request: request, pageCount: 2,
            startedAt: issuedAt.addingTimeInterval(1), finishedAt: issuedAt.addingTimeInterval(3), schema: 7,
            document: Data(#"{"text":"é"}"#.utf8))
    }

    func usage(_ outcome: UsageRecord.Outcome = .succeeded) -> UsageRecord {
        UsageRecord(of: self, outcome: outcome, pages: 2, milliseconds: 2_000, at: issuedAt)
    }
}

extension StoredResult {
    /// The result of a synchronous request.
    static func synchronous(for key: APIKey) -> StoredResult {
        var result = Job.waiting(for: key).result
        result.jobID = nil
        return result
    }

    func usage(_ outcome: UsageRecord.Outcome = .succeeded) -> UsageRecord {
        UsageRecord(
            id: id, accountID: accountID, keyID: keyID, product: request.product, version: request.version,
            outcome: outcome, pages: pageCount, milliseconds: 2_000, at: finishedAt)
    }
}

extension JobFailure {
    static let sample = JobFailure(code: "failure", message: "Inference failed", details: "Can not run prediction: x")
}

extension IdempotencyKey {
    static func sample(_ text: String = "order-1", body: UInt8 = 1, accountID: Int64 = 1) -> IdempotencyKey {
        IdempotencyKey(accountID: accountID, text: text, fingerprint: Data(repeating: body, count: 32))
    }
}

extension StoredAnswer {
    static let sample = StoredAnswer(status: 202, body: Data("first".utf8))
}

extension UsageStore {
    /// Sums over all time.
    func allUsage(accountID: Int64? = nil) async throws -> [UsageSummary] {
        try await usage(accountID: accountID, from: .distantPast, to: Date(timeIntervalSince1970: 10_000_000_000))
    }
}
#endif
