import Foundation

/// An amount beside the totals: a discount, a prepayment, what is left to pay.
public struct AdjustmentObject: Sendable, Hashable, Codable {
    /// `discount`, `shipping`, `surcharge`, `prepaid`, `rounding` or `amount_due`.
    public var kind: String
    /// As printed, with its sign.
    public var amount: Decimal
    /// 0…1, two decimals.
    public var confidence: Double
    /// Fractions of the page; empty when there is no position.
    public var polygon: WirePolygon
    /// What it was read from.
    public var proof: ProofObject

    /// An amount of a kind, with its place and proof.
    public init(kind: String, amount: Decimal, confidence: Double, polygon: WirePolygon, proof: ProofObject) {
        self.kind = kind
        self.amount = amount
        self.confidence = confidence
        self.polygon = polygon
        self.proof = proof
    }
}
