import InvoiceModel

/// How one type of number of one country is recognised.
package struct RegistrationRule: Sendable {
    package var kind: CompanyRegistration.Kind
    /// ISO 3166-1 alpha-2; nil for a type that is not bound to one country.
    package var country: String?
    /// Letters that may stand before the number and belong to it, such as the country code of a VAT number.
    var prefixes: [String] = []
    /// Letters that may follow, such as `MVA`.
    var suffixes: [String] = []
    /// Whether prefix and suffix are part of the value on the wire.
    var keepsAffixes = false
    /// Structure and check digit of the number between the affixes.
    var verdict: @Sendable ([UInt8]) -> StructureVerdict

    /// A compact string taken apart by this rule.
    struct Reading {
        var value: [UInt8]
        var hasPrefix: Bool
        var hasSuffix: Bool
        var verdict: StructureVerdict
    }

    /// Takes `compact` apart, or nil when its structure does not fit.
    func read(_ compact: [UInt8]) -> Reading? {
        var body = compact[...]
        var hasPrefix = false
        var hasSuffix = false
        if let prefix = prefixes.first(where: { body.starts(with: $0.utf8) }) {
            body = body.dropFirst(prefix.utf8.count)
            hasPrefix = true
        }
        if let suffix = suffixes.first(where: { body.reversed().starts(with: $0.utf8.reversed()) }) {
            body = body.dropLast(suffix.utf8.count)
            hasSuffix = true
        }
        let attempts = hasPrefix || hasSuffix ? [body, compact[...]] : [body]
        for attempt in attempts {
            let verdict = self.verdict(Array(attempt))
            if case .malformed = verdict { continue }
            let isWhole = attempt.count == compact.count
            // A UID is the number itself; "MWST" behind it makes it a VAT number.
            let kept = kind == .uid && hasSuffix && !isWhole ? Array(compact[..<attempt.endIndex]) : compact
            return Reading(
                value: keepsAffixes ? kept : Array(attempt), hasPrefix: hasPrefix && !isWhole,
                hasSuffix: hasSuffix && !isWhole, verdict: verdict)
        }
        if keepsAffixes { return nil }
        // A label or a court's name may be glued to the number: "RCS Paris B 123 456 789", "HRB 1234".
        let bare = compact.drop(while: { !$0.isDigit })
        guard bare.count < compact.count, !bare.isEmpty else { return nil }
        let verdict = self.verdict(Array(bare))
        if case .malformed = verdict { return nil }
        return Reading(value: Array(bare), hasPrefix: false, hasSuffix: false, verdict: verdict)
    }
}
