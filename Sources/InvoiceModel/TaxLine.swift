/// One printed tax: a rate, the amount it gives, and the base it is taken of.
public struct TaxLine: Sendable, Hashable, Codable {
    /// Percent: 20 for 20 %.
    public var rate: Amount?
    /// The tax itself.
    public var amount: Amount?
    /// The net amount that the rate applies to.
    public var base: Amount?
    /// As printed: `HST`, `City Tax`.
    public var code: String?

    public init(rate: Amount? = nil, amount: Amount? = nil, base: Amount? = nil, code: String? = nil) {
        self.rate = rate
        self.amount = amount
        self.base = base
        self.code = code
    }
}

/// An amount beside the totals that is neither net, tax nor total.
public struct Adjustment: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case discount, shipping, surcharge, prepaid, rounding, amountDue = "amount_due"
    }

    public var kind: Kind
    /// As printed, with its sign.
    public var amount: Amount

    public init(kind: Kind, amount: Amount) {
        self.kind = kind
        self.amount = amount
    }
}
