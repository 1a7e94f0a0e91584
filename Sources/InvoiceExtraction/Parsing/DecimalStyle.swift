/// Finds out how a document separates decimals.
package enum DecimalStyle {
    /// The decimal separator, `.` or `,`, that the numbers of a document prove; nil when they prove none.
    ///
    /// Numbers with two kinds of separator, or a repeated one, weigh three; two decimals weigh one, because chapter
    /// numbers and days of a month look alike. Words that are no amounts are passed over.
    package static func vote(_ texts: some Sequence<String>) -> Character? {
        var points = 0
        var commas = 0
        for text in texts {
            guard let split = AmountText(text), let number = AmountScanner.scan(split.body, hint: nil),
                let decimal = number.provenDecimal, number.isConclusive || number.decimals == 2
            else { continue }
            var marks = AmountMarks()
            guard marks.readPrefix(split.prefix), marks.readSuffix(split.suffix), marks.isConsistent else { continue }
            if !number.isConclusive, marks.needsDecimals, marks.currency == nil { continue }
            let weight = number.isConclusive || marks.currency != nil ? 3 : 1
            if decimal == UInt8(ascii: ".") { points += weight } else { commas += weight }
        }
        guard points != commas else { return nil }
        return points > commas ? "." : ","
    }
}
