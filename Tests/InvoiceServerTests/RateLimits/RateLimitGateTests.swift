#if Server
import HTTPTypes
import InvoiceProjection
import InvoiceServer
import Testing

@Suite struct RateLimitGateTests {
    private func settings(_ change: (inout RateLimitSettings) -> Void = { _ in }) -> RateLimitSettings {
        var settings = RateLimitSettings(rules: [RateRule(requests: 1, period: .seconds(60))], mode: .strict)
        settings.answerDelay = .zero
        change(&settings)
        return settings
    }

    private func refusal(_ gate: RateLimitGate) async -> ServerError? {
        do { try await gate.admit(1) } catch { return error as? ServerError }
        return nil
    }

    @Test func aRefusalIsThePublishedOneWithWholeSeconds() async throws {
        let gate = RateLimitGate(settings())
        #expect(await refusal(gate) == nil)
        let error = try #require(await refusal(gate))
        #expect(error.status == .tooManyRequests)
        #expect(error.code == "TooManyRequests")
        #expect(error.message == "Too many requests")
        #expect(error.details == .text("Too Many Requests."))
        #expect(error.headers[.retryAfter] == "60")
    }

    @Test func aRefusalIsHeldBackAndSaysWhatIsLeftToWait() async throws {
        let gate = RateLimitGate(settings { $0.answerDelay = .milliseconds(300) })
        #expect(await refusal(gate) == nil)
        let start = ContinuousClock().now
        let error = try #require(await refusal(gate))
        #expect(ContinuousClock().now - start >= .milliseconds(300))
        #expect(error.headers[.retryAfter] == "60")
    }

    @Test("In shared mode a request over the rate waits for it")
    func aRequestWaitsForItsRate() async throws {
        let gate = RateLimitGate(
            settings {
                $0.mode = .shared
                $0.rules = [RateRule(requests: 1, period: .milliseconds(400))]
            })
        try await gate.admit(2)
        try await gate.admit(1)
        let start = ContinuousClock().now
        try await gate.admit(1)
        #expect(ContinuousClock().now - start >= .milliseconds(300))
    }

    @Test("What has no place to wait is refused")
    func placesToWaitAreCounted() async throws {
        let gate = RateLimitGate(
            settings {
                $0.mode = .shared
                $0.mostPaced = 0
                $0.longestPacing = .seconds(600)
            })
        try await gate.admit(2)
        try await gate.admit(1)
        #expect(await refusal(gate) != nil)
    }

    @Test("Nobody waits longer than may be waited")
    func pacingEnds() async throws {
        let gate = RateLimitGate(settings { $0.mode = .shared })
        try await gate.admit(2)
        try await gate.admit(1)
        #expect(await refusal(gate)?.headers[.retryAfter] == "60")
    }

    @Test func manyRefusalsDoNotPileUp() async throws {
        let gate = RateLimitGate(
            settings {
                $0.answerDelay = .seconds(600)
                $0.mostDelayedAnswers = 2
            })
        #expect(await refusal(gate) == nil)
        let start = ContinuousClock().now
        await withTaskGroup { group in
            for _ in 0..<10 { group.addTask { _ = await self.refusal(gate) } }
            // All but the two that are held back.
            for _ in 0..<8 { await group.next() }
            #expect(ContinuousClock().now - start < .seconds(300))
            group.cancelAll()
        }
    }
}
#endif
