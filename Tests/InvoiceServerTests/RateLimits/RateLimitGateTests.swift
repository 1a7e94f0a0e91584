#if Server
import HTTPTypes
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
