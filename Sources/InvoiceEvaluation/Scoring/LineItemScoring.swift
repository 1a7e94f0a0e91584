/// Compares the rows of goods and services.
struct LineItemScoring {
    /// The rows on the page; a key that is absent or null is not known.
    let expected: [JSONValue]

    /// The part of the words that two descriptions of one row must have in common.
    private static let wordOverlap = 0.6

    /// - Returns: the rows found, and the rows found with every known figure right.
    func outcomes(_ rows: [[String: JSONValue]]) -> (found: Outcome, whole: Outcome) {
        var open = expected
        var found = 0
        var whole = 0
        for row in rows {
            guard let position = bestMatch(of: row, in: open) else { continue }
            if Self.hasEveryFigure(row, of: open[position]) { whole += 1 }
            open.remove(at: position)
            found += 1
        }
        func outcome(_ right: Int) -> Outcome {
            Outcome(
                found: right, wrong: rows.count - right, missed: expected.count - right,
                isRight: right == rows.count && right == expected.count, expectation: "\(expected.count) rows",
                reading: "\(rows.count) rows, \(right) right")
        }
        return (outcome(found), outcome(whole))
    }

    /// The first of the rows whose figures agree and whose description has most words in common.
    private func bestMatch(of row: [String: JSONValue], in truths: [JSONValue]) -> Int? {
        let description = WordTokens(row["description"].known?.text ?? "")
        var best: (index: Int, overlap: Double)?
        for (index, truth) in truths.enumerated() where Self.figuresAgree(row, truth) {
            let overlap = description.overlap(with: WordTokens(truth["description"].known?.text ?? ""))
            if overlap >= Self.wordOverlap, overlap > best?.overlap ?? 0 { best = (index, overlap) }
        }
        return best?.index
    }

    /// By the total, or where it is not known by the price of one.
    private static func figuresAgree(_ row: [String: JSONValue], _ truth: JSONValue) -> Bool {
        if let total = truth["total_amount"]?.numeric { return agree(row["total_amount"] ?? row["total_price"], total) }
        guard let price = truth["unit_price"]?.numeric else { return true }
        return agree(row["unit_price"], price)
    }

    private static func agree(_ value: JSONValue?, _ expected: Double) -> Bool {
        AmountReading.amount(of: value).map { FigureTolerance.isSameAmount($0, expected) } ?? false
    }

    private static func hasEveryFigure(_ row: [String: JSONValue], of truth: JSONValue) -> Bool {
        ["quantity", "unit_price", "total_amount"].allSatisfy { key in
            truth[key]?.numeric.map { agree(row[key], $0) } ?? true
        }
    }
}
