#if Server
/// So many requests in so much time.
package struct RateRule: Sendable, Hashable {
    /// At least 1.
    package var requests: Int
    package var period: Duration

    package init(requests: Int, period: Duration) {
        self.requests = requests
        self.period = period
    }

    /// Reads `4/s`, `75/min` or `1000/h`; nil for anything else.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let requests = Int(parts[0]), (1...1_000_000).contains(requests) else { return nil }
        switch parts[1] {
        case "s": self.init(requests: requests, period: .seconds(1))
        case "min": self.init(requests: requests, period: .seconds(60))
        case "h": self.init(requests: requests, period: .seconds(3_600))
        default: return nil
        }
    }
}
#endif
