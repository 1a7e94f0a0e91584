#if Server
/// How often one key may send documents.
package struct RateLimitSettings: Sendable, Hashable {
    package enum Mode: String, Sendable, CaseIterable {
        /// Over its rate a key is served as long as no other key asks for anything, otherwise as fast as its rate allows.
        case shared
        /// Over its rate a key is turned away.
        case strict
    }

    /// All of them hold; none means no limit. The default is what the published service allows
    /// (`PROTOCOL` section 3.4: 4 a second and 75 a minute).
    package var rules: [RateRule]
    package var mode: Mode
    /// In shared mode: how long after its last request another key counts as active.
    package var quietPeriod = Duration.seconds(10)
    /// In shared mode: requests of one key that may wait for its rate at the same time instead of being turned away, so
    /// that a sender of one document after the other is slowed and not refused.
    package var mostPaced = 2
    /// How long such a request may wait in all.
    package var longestPacing = Duration.seconds(10)
    /// How long an answer 429 is held back, so that a sender that asks again at once cannot ask often.
    package var answerDelay = Duration.seconds(1)
    /// Answers held back at the same time; further ones go out at once.
    package var mostDelayedAnswers = 256

    package init(
        rules: [RateRule] = [
            RateRule(requests: 4, period: .seconds(1)), RateRule(requests: 75, period: .seconds(60)),
        ], mode: Mode = .shared
    ) {
        self.rules = rules
        self.mode = mode
    }

    /// Reads rules separated by commas, or `off`; nil for anything else.
    package static func rules(_ text: String) -> [RateRule]? {
        if text == "off" { return [] }
        let rules = text.split(separator: ",", omittingEmptySubsequences: false).map { part in
            RateRule(String(part.drop { $0 == " " }))
        }
        return rules.contains(nil) ? nil : rules.compactMap { $0 }
    }
}
#endif
