/// Reads numbers in any usual format: `1,234.56`, `1.234,56`, `1 234,56`, `1'234.56`, `5,72,500/-`, `(12.00)`.
enum AmountReading {
    static func amount(of value: JSONValue?) -> Double? {
        switch value {
        case nil, .null?, .bool?: nil
        case .integer?, .number?: value?.numeric
        case .string(let text)?: amount(in: text)
        case .array?, .object?: value.flatMap { amount(in: $0.text) }
        }
    }

    static func amount(in text: String) -> Double? {
        let scalars = trimmed(text)
        guard let start = scalars.firstIndex(where: { $0.digit != nil }) else { return nil }
        var figures = scalars[start...]
            .prefix { $0.digit != nil || isSeparator($0) || isGroupingSign($0) }
            .filter { !isGroupingSign($0) }
        while let last = figures.last, isSeparator(last) { figures.removeLast() }

        let decimalSign = decimalSign(of: figures)
        if let decimalSign, figures.count(where: { $0 == decimalSign }) > 1 { return nil }
        var plain = ""
        for scalar in figures {
            if let digit = scalar.digit {
                plain += "\(digit)"
            } else if scalar == decimalSign {
                plain += "."
            }
        }
        return Double(plain).map { isNegative(scalars) ? -$0 : $0 }
    }

    private static func trimmed(_ text: String) -> [Unicode.Scalar] {
        let scalars = text.unicodeScalars.map { $0 == "\u{2212}" ? "-" : $0 }
        return Array(scalars.drop(while: \.isBlank).reversed().drop(while: \.isBlank).reversed())
    }

    /// A minus before or after it, or parentheses around it; `/-` is the Indian end of an amount.
    private static func isNegative(_ scalars: [Unicode.Scalar]) -> Bool {
        if scalars.first == "(", scalars.last == ")" { return true }
        if scalars.last == "-", scalars.dropLast().last != "/" { return true }
        let currencySigns: Set<Unicode.Scalar> = [" ", "$", "€", "£", "₹"]
        return scalars.first { !currencySigns.contains($0) } == "-"
    }

    /// The sign before the decimals; nil: a whole number.
    ///
    /// Of two kinds the last one. A single one before three digits groups thousands, unless a zero leads.
    private static func decimalSign(of figures: [Unicode.Scalar]) -> Unicode.Scalar? {
        guard let last = figures.lastIndex(where: isSeparator) else { return nil }
        let sign = figures[last]
        if figures.contains(where: { isSeparator($0) && $0 != sign }) { return sign }
        guard figures.count(where: { $0 == sign }) == 1 else { return nil }
        let decimals = figures.count - last - 1
        return decimals != 3 || figures.first == "0" ? sign : nil
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar == "," }

    private static func isGroupingSign(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "\u{2019}" || scalar.isBlank
    }
}

/// Equality of figures, in the unit of the paper.
enum FigureTolerance {
    /// To the cent.
    static func isSameAmount(_ first: Double, _ second: Double) -> Bool { abs(first - second) < 0.0051 }
    /// To a hundredth of a percent.
    static func isSameRate(_ first: Double, _ second: Double) -> Bool { abs(first - second) <= 0.011 }
}
