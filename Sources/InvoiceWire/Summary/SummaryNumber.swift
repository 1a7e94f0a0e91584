import Foundation

/// Numbers as the clients print them: at least two decimals, more where the number has more, no grouping.
enum SummaryNumber {
    /// - Parameter places: most decimals to print; nil: all there are.
    /// - Returns: `1.00`, `2.50`, `1.234`; nothing for nil.
    static func text(of number: Decimal?, places: Int? = nil) -> String {
        guard var number else { return "" }
        if let places {
            var rounded = Decimal()
            NSDecimalRound(&rounded, &number, places, .plain)
            number = rounded
        }
        let text = number.description
        guard let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return text + ".00" }
        let decimals = text.utf8.distance(from: point, to: text.utf8.endIndex) - 1
        return text + String(repeating: "0", count: max(0, 2 - decimals))
    }

    /// A confidence: `0.99`.
    static func twoPlaces(_ number: Double) -> String {
        text(of: Decimal(Int((number * 100).rounded())) / 100)
    }
}
