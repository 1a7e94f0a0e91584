import Foundation

extension PaymentDetailsField {
    /// The IBAN, which stands for the whole.
    public var value: String? { iban }
}

extension ValueField where Value == Decimal {
    /// The value to three decimals, as the protocol's clients give it; ``value`` has the digits of the wire.
    public var roundedValue: Decimal? { value.map { $0.rounded(toPlaces: 3) } }
}

extension Decimal {
    /// Halves away from zero.
    func rounded(toPlaces places: Int) -> Decimal {
        var number = self
        var result = Decimal()
        NSDecimalRound(&result, &number, places, .plain)
        return result
    }
}
