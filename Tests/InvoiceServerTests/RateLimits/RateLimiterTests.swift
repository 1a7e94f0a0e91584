#if Server
import InvoiceServer
import Testing

@Suite struct RateLimiterTests {
    /// Requests of key 1 that pass when it asks `times` times, every `interval` seconds.
    private func admitted(
        _ limiter: inout RateLimiter, times: Int, every interval: Double, from start: Double = 0, key: Int64 = 1
    ) -> Int {
        (0..<times).count { limiter.request(by: key, now: .seconds(start + Double($0) * interval)) == .admitted }
    }

    @Test func thePublishedRateIsWhatIsGiven() {
        var limiter = RateLimiter(RateLimitSettings(mode: .strict))
        #expect(admitted(&limiter, times: 10, every: 0) == 4)
        var steady = RateLimiter(RateLimitSettings(mode: .strict))
        // 75 that were saved up and 1.25 for each of the 50 seconds.
        #expect(admitted(&steady, times: 200, every: 0.25) == 137)
    }

    @Test func whoKeepsToTheRateIsNeverRefused() {
        var limiter = RateLimiter(RateLimitSettings(mode: .strict))
        #expect(admitted(&limiter, times: 1_000, every: 0.8) == 1_000)
    }

    @Test func whoWaitsAsToldIsAdmitted() {
        var limiter = RateLimiter(RateLimitSettings(mode: .strict))
        var now = Duration.zero
        for _ in 0..<300 {
            if case .limited(let delay) = limiter.request(by: 1, now: now) {
                #expect(delay > .zero && delay <= .seconds(1))
                now += delay
                #expect(limiter.request(by: 1, now: now) == .admitted)
            }
        }
    }

    @Test func keysDoNotShareARate() {
        var limiter = RateLimiter(RateLimitSettings(mode: .strict))
        #expect(admitted(&limiter, times: 10, every: 0, key: 1) == 4)
        #expect(admitted(&limiter, times: 10, every: 0, key: 2) == 4)
    }

    @Test func inSharedModeALoneKeyIsNotLimited() {
        var limiter = RateLimiter(RateLimitSettings())
        #expect(admitted(&limiter, times: 10_000, every: 0.001) == 10_000)
    }

    @Test func inSharedModeAKeyIsLimitedWhileAnotherIsActive() {
        var limiter = RateLimiter(RateLimitSettings())
        #expect(admitted(&limiter, times: 1_000, every: 0.001) == 1_000)
        #expect(limiter.request(by: 2, now: .seconds(1)) == .admitted)
        // The first is over its rate and gets what has flowed in since.
        #expect(admitted(&limiter, times: 900, every: 0.01, from: 1.01) <= 20)
        #expect(limiter.request(by: 2, now: .seconds(10.5)) == .admitted)
        #expect(admitted(&limiter, times: 100, every: 0.01, from: 10.6) <= 4)
        // Ten seconds after the other's last request it is alone again.
        #expect(admitted(&limiter, times: 1_000, every: 0.001, from: 20.51) == 1_000)
    }

    @Test func theKeyThatCameNotLongAgoIsRememberedAmongMany() {
        var limiter = RateLimiter(RateLimitSettings())
        for key in Int64(1)...3 { _ = admitted(&limiter, times: 100, every: 0, key: key) }
        for key in Int64(1)...3 {
            #expect(limiter.request(by: key, now: .seconds(0.01)) != .admitted, "key \(key)")
        }
    }

    @Test func withoutRulesNothingIsLimited() {
        var limiter = RateLimiter(RateLimitSettings(rules: [], mode: .strict))
        #expect(admitted(&limiter, times: 1_000, every: 0) == 1_000)
    }

    @Test func keysThatAreQuietAreForgotten() {
        var limiter = RateLimiter(RateLimitSettings(mode: .strict))
        for key in Int64(0)..<5_000 { _ = limiter.request(by: key, now: .seconds(Double(key) / 2)) }
        #expect(limiter.keyCount < 1_200)
    }

    @Test(arguments: [
        ("4/s,75/min", [RateRule(requests: 4, period: .seconds(1)), RateRule(requests: 75, period: .seconds(60))]),
        ("10/h", [RateRule(requests: 10, period: .seconds(3_600))]),
        ("4/s, 75/min", RateLimitSettings().rules), ("off", []),
    ])
    func aSettingIsRead(_ text: String, _ rules: [RateRule]) {
        #expect(RateLimitSettings.rules(text) == rules)
    }

    @Test(arguments: ["", "4", "4/", "/s", "0/s", "-1/s", "4/day", "4/s,", "4/s;75/min", "1.5/s", "4 /s", "4/s/s"])
    func aWrongSettingIsNoticed(_ text: String) {
        #expect(RateLimitSettings.rules(text) == nil)
    }
}
#endif
