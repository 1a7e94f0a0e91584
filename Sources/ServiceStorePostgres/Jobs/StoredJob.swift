#if Server
import Foundation
import ServiceStore

/// A job as its row has it.
struct StoredJob: Sendable {
    var job: Job
    /// Of the latest lease, whether it still holds or not.
    var latestToken: UUID?

    /// What ``init(reading:)`` reads, in its order.
    static let columns = """
        id, account_id, key_id, request, document_key, document_id, issued_at, attempts, state, claimable_at, \
        lease_token, lease_owner, ended_at, failure
        """

    init(reading row: inout PostgresRow) throws {
        let id = try row.next(UUID.self)
        let accountID = try row.next(Int64.self)
        let keyID = try row.next(Int64.self)
        let request = try row.nextJSON(DocumentRequest.self)
        let documentKey = try row.next(String.self)
        let documentID = try row.next(UUID.self)
        let issuedAt = try row.next(Date.self)
        let attempts = try row.next(Int.self)
        let columns = StateColumns(
            state: try row.next(), claimableAt: try row.nextIfPresent(), leaseToken: try row.nextIfPresent(),
            leaseOwner: try row.nextIfPresent(), endedAt: try row.nextIfPresent(),
            failure: try row.nextJSONIfPresent())
        guard let state = columns.value else {
            throw PostgresFailure(kind: .unexpected, message: "a job's columns do not agree with its state")
        }
        latestToken = columns.leaseToken
        job = Job(
            id: id, accountID: accountID, keyID: keyID, request: request, documentKey: documentKey,
            documentID: documentID, issuedAt: issuedAt, attempts: attempts, state: state)
    }

    /// The columns that hold a ``JobState``.
    struct StateColumns {
        var state: String
        var claimableAt: Date?
        var leaseToken: UUID?
        var leaseOwner: String?
        var endedAt: Date?
        var failure: JobFailure?

        init(
            state: String, claimableAt: Date?, leaseToken: UUID?, leaseOwner: String?, endedAt: Date?,
            failure: JobFailure?
        ) {
            self.state = state
            self.claimableAt = claimableAt
            self.leaseToken = leaseToken
            self.leaseOwner = leaseOwner
            self.endedAt = endedAt
            self.failure = failure
        }

        /// - Parameter latestToken: What stays of the lease before, if any.
        init(_ value: JobState, latestToken: UUID?) {
            self.init(
                state: "", claimableAt: nil, leaseToken: latestToken, leaseOwner: nil, endedAt: nil, failure: nil)
            switch value {
            case .waiting(let notBefore): (state, claimableAt) = ("waiting", notBefore)
            case .processing(let lease):
                (state, claimableAt) = ("processing", lease.expiresAt)
                (leaseToken, leaseOwner) = (lease.token, lease.owner)
            case .completed(let time): (state, endedAt) = ("completed", time)
            case .failed(let time, let failure): (state, endedAt, self.failure) = ("failed", time, failure)
            }
        }

        /// Nil when the columns do not belong together.
        var value: JobState? {
            switch (state, claimableAt, leaseToken, leaseOwner, endedAt, failure) {
            case ("waiting", let time?, _, _, _, _): .waiting(notBefore: time)
            case ("processing", let time?, let token?, let owner?, _, _):
                .processing(JobLease(token: token, owner: owner, expiresAt: time))
            case ("completed", _, _, _, let time?, _): .completed(at: time)
            case ("failed", _, _, _, let time?, let failure?): .failed(at: time, failure)
            default: nil
            }
        }

        func parameters() throws -> [PostgresParameter] {
            [
                .text(state), .time(claimableAt), .uuid(leaseToken), .text(leaseOwner), .time(endedAt),
                try failure.map { try .json($0) } ?? .noJSON,
            ]
        }
    }
}
#endif
