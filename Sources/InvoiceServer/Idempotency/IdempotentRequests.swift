#if Server
import Foundation
import ServiceStore

/// The answer to a request, whether it was made now or long ago.
struct RequestAnswer: Sendable {
    var answer: StoredAnswer
    /// Whether it is the answer to an earlier request of the same name.
    var isReplayed: Bool
}

/// Does each named request once, whoever repeats it, here or in another process of the service.
struct IdempotentRequests: Sendable {
    let store: any IdempotencyStore
    /// How long a repetition waits for the request that is in work.
    let longestWait: Duration
    /// Seconds after which another process may begin anew, should the one at work have died.
    let leaseSeconds: TimeInterval
    private let turns = NamedTurns<IdempotencyKey>()

    private static let firstPause = Duration.milliseconds(50)
    private static let longestPause = Duration.seconds(1)

    init(store: any IdempotencyStore, longestWait: Duration, leaseSeconds: TimeInterval) {
        self.store = store
        self.longestWait = longestWait
        self.leaseSeconds = leaseSeconds
    }

    /// Gives the answer of an earlier request of that name, or runs `work`, which must store its answer under the
    /// name. When `work` throws, the name is free again.
    ///
    /// - Parameters:
    ///   - key: nil: the request has no name, and is worked on in any case.
    ///   - leaseSeconds: nil: the usual lease. Work that the store does once in any case needs only a short one.
    /// - Throws: ``ServerError`` with status 409, `StoreError`, or what `work` throws.
    func answer(
        _ key: IdempotencyKey?, leaseSeconds: TimeInterval? = nil, _ work: () async throws -> RequestAnswer
    ) async throws -> RequestAnswer {
        guard let key else { return try await work() }
        let deadline = ContinuousClock.now + longestWait
        let answered = try await turns.withTurn(key, until: deadline) {
            try await answer(key, lease: leaseSeconds ?? self.leaseSeconds, until: deadline, work)
        }
        if let answered { return answered }
        try Task.checkCancellation()
        throw ServerError.stillInWork(retryAfter: 2)
    }

    private func answer(
        _ key: IdempotencyKey, lease: TimeInterval, until deadline: ContinuousClock.Instant,
        _ work: () async throws -> RequestAnswer
    ) async throws -> RequestAnswer {
        var pause = Self.firstPause
        while true {
            switch try await store.beginRequest(key, leaseSeconds: lease) {
            case .begun:
                do {
                    return try await work()
                } catch {
                    await abandon(key)
                    throw error
                }
            case .finished(let answer):
                return RequestAnswer(answer: answer, isReplayed: true)
            case .mismatch:
                throw ServerError.idempotencyMismatch
            case .inProgress:
                // Another process has it: only the database knows when that ends.
                guard ContinuousClock.now + pause < deadline else { throw ServerError.stillInWork(retryAfter: 2) }
                try await Task.sleep(for: pause)
                pause = min(pause * 2, Self.longestPause)
            }
        }
    }

    /// In a task of its own, as the one that asks may be cancelled. Should it fail, the lease runs out.
    private func abandon(_ key: IdempotencyKey) async {
        await Task { [store] in try? await store.abandonRequest(key) }.value
    }
}
#endif
