import ServiceStore
import Testing

@Suite struct RetryPolicyTests {
    @Test(arguments: [(0, 1.0), (1, 1), (2, 2), (3, 4), (4, 8), (6, 32), (7, 60), (8, 60), (2_000, 60)])
    func theDelayDoublesUpToTheLongest(_ attempt: Int, _ seconds: Double) {
        #expect(RetryPolicy().delay(afterAttempt: attempt) == seconds)
    }

    @Test func theDelayFollowsTheSettings() {
        var policy = RetryPolicy()
        policy.firstDelay = 0.5
        policy.longestDelay = 3
        #expect((1...5).map(policy.delay) == [0.5, 1, 2, 3, 3])
    }
}
