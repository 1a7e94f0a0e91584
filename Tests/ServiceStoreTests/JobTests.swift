import Foundation
import ServiceStore
import Testing

@Suite struct JobTests {
    private static let now = Date(timeIntervalSince1970: 1_000)
    private static let token = UUID()
    private static let other = UUID()
    private static let failure = JobFailure(code: "failure", message: "Inference failed", details: "x")

    private static func lease(until seconds: TimeInterval) -> JobLease {
        JobLease(token: token, owner: "w", expiresAt: now.addingTimeInterval(seconds))
    }

    private static func job(_ state: JobState, attempts: Int = 0) -> Job {
        Job(
            id: UUID(), accountID: 1, keyID: 1,
            request: DocumentRequest(product: "invoices", version: "v4", fileName: "a", byteCount: 1, options: []),
            documentKey: "a", documentID: UUID(), issuedAt: now, attempts: attempts, state: state)
    }

    /// One state of each kind, and whether a worker may claim a job in it now.
    private static let states: [(state: JobState, isClaimable: Bool)] = [
        (.waiting(notBefore: now.addingTimeInterval(-1)), true), (.waiting(notBefore: now), true),
        (.waiting(notBefore: now.addingTimeInterval(1)), false), (.processing(lease(until: 1)), false),
        (.processing(lease(until: 0)), true), (.processing(lease(until: -1)), true),
        (.completed(at: now), false), (.failed(at: now, failure), false),
    ]

    @Test(arguments: states.indices)
    func aClaimNeedsAJobWhoseTimeHasCome(_ index: Int) {
        let (state, isClaimable) = Self.states[index]
        var job = Self.job(state, attempts: 1)
        let lease = JobLease(token: Self.other, owner: "v", expiresAt: Self.now.addingTimeInterval(30))
        #expect(job.isClaimable(at: Self.now) == isClaimable)
        let isClaimed = job.claim(lease, at: Self.now, policy: RetryPolicy())
        #expect(isClaimed == isClaimable)
        #expect(job.attempts == (isClaimable ? 2 : 1))
        #expect(job.state == (isClaimable ? .processing(lease) : state))
    }

    @Test func aJobWithoutAnAttemptLeftFailsWhenItIsClaimed() {
        var job = Self.job(.processing(Self.lease(until: -1)), attempts: 3)
        let isClaimed = job.claim(Self.lease(until: 30), at: Self.now, policy: RetryPolicy())
        #expect(!isClaimed)
        #expect(job.state == .failed(at: Self.now, .abandoned))
        #expect(job.attempts == 3)
    }

    enum Step: CaseIterable { case extend, complete, fail, failForGood, release }

    private static func take(_ step: Step, _ job: inout Job, _ token: UUID) -> Bool {
        switch step {
        case .extend: job.extend(token, until: now.addingTimeInterval(60))
        case .complete: job.complete(token, at: now)
        case .fail: job.fail(token, failure, isFinal: false, at: now, policy: RetryPolicy())
        case .failForGood: job.fail(token, failure, isFinal: true, at: now, policy: RetryPolicy())
        case .release: job.release(token, at: now)
        }
    }

    @Test(arguments: Step.allCases, states.indices)
    func everyStepNeedsTheLease(_ step: Step, _ index: Int) {
        let state = Self.states[index].state
        var job = Self.job(state, attempts: 1)
        let before = job
        let isTakenByAnother = Self.take(step, &job, Self.other)
        #expect(!isTakenByAnother)
        #expect(job == before)
        let isHeld = if case .processing = state { true } else { false }
        let isTaken = Self.take(step, &job, Self.token)
        #expect(isTaken == isHeld)
        #expect((job == before) == !isHeld)
    }

    @Test(arguments: [
        (Step.complete, JobState.completed(at: now), 1), (.failForGood, .failed(at: now, failure), 1),
        (.fail, .waiting(notBefore: now.addingTimeInterval(1)), 1), (.release, .waiting(notBefore: now), 0),
    ])
    func aStepLeadsToItsState(_ step: Step, _ state: JobState, _ attempts: Int) {
        var job = Self.job(.processing(Self.lease(until: 10)), attempts: 1)
        let isTaken = Self.take(step, &job, Self.token)
        #expect(isTaken)
        #expect(job.state == state)
        #expect(job.attempts == attempts)
    }

    @Test(arguments: [(1, false), (2, false), (3, true), (4, true)])
    func theLastAttemptIsFinal(_ attempts: Int, _ hasFailed: Bool) {
        var job = Self.job(.processing(Self.lease(until: 10)), attempts: attempts)
        let isHeld = job.fail(Self.token, Self.failure, isFinal: false, at: Self.now, policy: RetryPolicy())
        #expect(isHeld)
        #expect((job.state == .failed(at: Self.now, Self.failure)) == hasFailed)
    }

    @Test(arguments: [(5.0, 10.0), (10, 10), (60, 60)])
    func aLeaseIsNeverShortened(_ seconds: TimeInterval, _ expected: TimeInterval) {
        var job = Self.job(.processing(Self.lease(until: 10)))
        let isHeld = job.extend(Self.token, until: Self.now.addingTimeInterval(seconds))
        #expect(isHeld)
        #expect(job.state == .processing(Self.lease(until: expected)))
    }
}
