/// A decimal number with six places: money, a quantity or a unit price. Never binary floating point.
///
/// Holds ±9,223,372,036,854.775807. Sums and differences are exact; products and quotients are rounded half away
/// from zero to the sixth place. A result beyond the range is the end of the range: nothing traps.
public struct Amount: Sendable, Hashable, Codable, Comparable {
    /// The value in millionths.
    public var micros: Int64

    public init(micros: Int64) {
        self.micros = micros
    }

    /// A whole number.
    public init(_ whole: Int) {
        micros = Int64(whole) * Amount.scale
    }

    /// Digits before and after the point, e.g. `Amount(cents: 12345)` is 123.45.
    public init(cents: Int64) {
        micros = cents * 10_000
    }

    public static let scale: Int64 = 1_000_000
    public static let zero = Amount(micros: 0)

    /// The nearest binary number, for wire formats that ask for a JSON number.
    public var doubleValue: Double { Double(micros) / Double(Amount.scale) }

    public var magnitude: Amount { Amount(micros: Int64(clamping: micros.magnitude)) }
    public var isNegative: Bool { micros < 0 }

    /// Rounded half away from zero to `places` decimals (0…6).
    public func rounded(places: Int = 2) -> Amount {
        var unit: Int64 = 1
        for _ in places..<6 { unit *= 10 }
        let half = unit / 2
        let shifted = self + Amount(micros: micros >= 0 ? half : -half)
        return Amount(micros: shifted.micros / unit * unit)
    }

    public static func < (left: Amount, right: Amount) -> Bool { left.micros < right.micros }
    public static prefix func - (amount: Amount) -> Amount { .zero - amount }

    public static func + (left: Amount, right: Amount) -> Amount {
        let (sum, overflow) = left.micros.addingReportingOverflow(right.micros)
        return Amount(micros: overflow ? (left.isNegative ? .min + 1 : .max) : sum)
    }

    public static func - (left: Amount, right: Amount) -> Amount {
        let (difference, overflow) = left.micros.subtractingReportingOverflow(right.micros)
        return Amount(micros: overflow ? (left.isNegative ? .min + 1 : .max) : difference)
    }

    public static func * (left: Amount, right: Amount) -> Amount {
        quotient(of: left.micros, times: right.micros, by: scale)
    }

    /// `self × percent / 100`.
    public func percentage(_ percent: Amount) -> Amount {
        Amount.quotient(of: micros, times: percent.micros, by: Amount.scale * 100)
    }

    /// `self / other`, or nil when `other` is zero.
    public func divided(by other: Amount) -> Amount? {
        guard other.micros != 0 else { return nil }
        return Amount.quotient(of: micros, times: Amount.scale, by: other.micros)
    }

    /// Whether the two are at most `tolerance` apart.
    public func isClose(to other: Amount, within tolerance: Amount = Amount(cents: 1)) -> Bool {
        (self - other).magnitude <= tolerance
    }

    private static func quotient(of left: Int64, times right: Int64, by divisor: Int64) -> Amount {
        let negative = ((left < 0) != (right < 0)) != (divisor < 0)
        let product = left.magnitude.multipliedFullWidth(by: right.magnitude)
        let divisorMagnitude = divisor.magnitude
        guard product.high < divisorMagnitude else { return Amount(micros: negative ? .min + 1 : .max) }
        var (quotient, remainder) = divisorMagnitude.dividingFullWidth(product)
        if remainder >= divisorMagnitude - remainder { quotient += 1 }
        let value = Int64(clamping: quotient)
        return Amount(micros: negative ? -value : value)
    }
}

extension Amount: CustomStringConvertible {
    /// With a point, at least two and at most six places: `1234.50`, `0.0125`.
    public var description: String {
        let whole = micros.magnitude / UInt64(Amount.scale)
        var fraction = String(micros.magnitude % UInt64(Amount.scale))
        fraction = String(repeating: "0", count: 6 - fraction.count) + fraction
        while fraction.count > 2, fraction.last == "0" { fraction.removeLast() }
        return "\(micros < 0 ? "-" : "")\(whole).\(fraction)"
    }
}
