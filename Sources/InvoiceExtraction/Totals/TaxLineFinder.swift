import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// A printed tax: found on one line, or in a row of a tax table.
package struct TaxLineCandidate: Sendable {
    package var rate: Amount?
    package var amount: Amount
    package var base: Amount?
    package var code: String?
    package var tokens: [Int]
    package var pageIndex: Int
    /// rate × base = amount, with all three printed together.
    package var isProven: Bool
}

/// Finds tax lines: a rate or a tax label on a line, with the amounts beside it.
package enum TaxLineFinder {
    /// - Parameter nets: Amounts that may be the base of a tax, most likely first.
    package static func find(_ page: PageFacts, pageIndex: Int, nets: [Amount]) -> [TaxLineCandidate] {
        var result: [TaxLineCandidate] = []
        let byLine = Dictionary(grouping: page.amounts, by: \.span.line)
        let rates = Dictionary(grouping: page.rates, by: \.span.line)
        for line in page.context.layout.lines.indices {
            guard !page.items.lines.contains(line), !page.items.headerLines.contains(line) else { continue }
            let amounts = (byLine[line] ?? []).sorted { $0.span.box.minX < $1.span.box.minX }
            guard !amounts.isEmpty else { continue }
            let labels = page.context.labels.filter { $0.line == line }
            let isTax = labels.contains { $0.has(.totalTax) }
            if let rate = rates[line]?.first {
                if let found = row(rate, amounts, labels, isTax: isTax, page, pageIndex, nets) { result.append(found) }
            } else if isTax {
                // A bare number may be the rate: columns "rate | base | tax" without a percent sign.
                if let found = bareRow(amounts, page, pageIndex) {
                    result.append(found)
                } else if let found = single(amounts, labels, page, pageIndex, nets) {
                    result.append(found)
                }
            } else if let found = bareRow(amounts, page, pageIndex), isUnderTaxHeader(amounts, page) {
                result.append(found)
            }
        }
        return result
    }

    private static func row(
        _ rate: RateCandidate, _ amounts: [AmountCandidate], _ labels: [Label], isTax: Bool, _ page: PageFacts,
        _ pageIndex: Int, _ nets: [Amount]
    ) -> TaxLineCandidate? {
        let tokens = rate.span.tokens
        if !isTax, labels.contains(where: { $0.has(.discount) }) { return nil }
        // Base and tax on the same line prove each other; of several bases the one that fits best.
        for tax in amounts.reversed() {
            let bases = amounts.filter { base in
                base.span.tokens != tax.span.tokens && agrees(base.value, rate.rate, tax.value)
                    && (tax.value.magnitude < base.value.magnitude || rate.rate == .zero)
            }
            if let base = bases.min(by: { error($0, rate.rate, tax) < error($1, rate.rate, tax) }) {
                return TaxLineCandidate(
                    rate: rate.rate, amount: tax.value, base: base.value,
                    code: code(labels, page) ?? headingCode(tax.span, page),
                    tokens: tokens + base.span.tokens + tax.span.tokens, pageIndex: pageIndex, isProven: true)
            }
        }
        let right = amounts.filter { $0.span.box.minX > rate.span.box.minX && $0.isMoney }
        guard let tax = right.last ?? (isTax ? amounts.last : nil) else { return nil }
        let base = nets.first { agrees($0, rate.rate, tax.value) }
        // A rate without the word "tax" and without a base that proves it may be a discount or interest.
        guard isTax || base != nil || tax.evidence[.totalTax] > 0.4 else { return nil }
        if labels.contains(where: { $0.has(.discount) || $0.has(.totalAmount) }), base == nil { return nil }
        return TaxLineCandidate(
            rate: rate.rate, amount: tax.value, base: base, code: code(labels, page),
            tokens: tokens + tax.span.tokens, pageIndex: pageIndex, isProven: false)
    }

    /// Three numbers of which one is a rate: `20,00   1 000,00   200,00`.
    private static func bareRow(
        _ amounts: [AmountCandidate], _ page: PageFacts, _ pageIndex: Int
    ) -> TaxLineCandidate? {
        guard amounts.count >= 3 else { return nil }
        let limit = Amount(40)
        var best: (error: Amount, line: TaxLineCandidate)?
        for rate in amounts where rate.value > .zero && rate.value <= limit && rate.currency == nil {
            for base in amounts where base.span.tokens != rate.span.tokens && base.isMoney {
                for tax in amounts
                where tax.span.tokens != rate.span.tokens && tax.span.tokens != base.span.tokens && tax.isMoney {
                    guard tax.value.magnitude < base.value.magnitude, tax.value.magnitude > Amount(cents: 10),
                        agrees(base.value, rate.value, tax.value)
                    else { continue }
                    let error = error(base, rate.value, tax)
                    if let best, best.error <= error { continue }
                    best = (
                        error,
                        TaxLineCandidate(
                            rate: rate.value, amount: tax.value, base: base.value,
                            code: headingCode(tax.span, page),
                            tokens: rate.span.tokens + base.span.tokens + tax.span.tokens, pageIndex: pageIndex,
                            isProven: true)
                    )
                }
            }
        }
        return best?.line
    }

    /// A tax label with an amount, and no rate on the line.
    private static func single(
        _ amounts: [AmountCandidate], _ labels: [Label], _ page: PageFacts, _ pageIndex: Int, _ nets: [Amount]
    ) -> TaxLineCandidate? {
        guard let tax = amounts.last, tax.evidence.left[LabelClass.totalTax.index] > 0.3,
            tax.isMoney || tax.decimals > 0,
            !labels.contains(where: { $0.has(.totalAmount) || $0.has(.totalNet) })
        else { return nil }
        let rate = Set(page.rates.map(\.rate)).sorted().first { rate in
            nets.contains { agrees($0, rate, tax.value) }
        }
        let base = rate.flatMap { rate in nets.first { agrees($0, rate, tax.value) } }
        return TaxLineCandidate(
            rate: rate, amount: tax.value, base: base, code: code(labels, page), tokens: tax.span.tokens,
            pageIndex: pageIndex, isProven: false)
    }

    /// The tax's name in the heading of the column of tax amounts.
    private static func headingCode(_ tax: Span, _ page: PageFacts) -> String? {
        var best: (distance: Double, code: String)?
        for label in page.context.labels where label.has(.totalTax) || label.has(.lineTax) || label.has(.taxRate) {
            let distance = tax.box.minY - label.box.maxY
            guard distance > -2, distance < 6 * page.context.height, label.box.horizontalOverlap(tax.box) > 0.2,
                distance < best?.distance ?? .infinity, let code = TaxNames.code(label.tokens, page.context)
            else { continue }
            best = (distance, code)
        }
        return best?.code
    }

    private static func isUnderTaxHeader(_ amounts: [AmountCandidate], _ page: PageFacts) -> Bool {
        amounts.contains {
            $0.evidence.above[LabelClass.totalTax.index] > 0.2 || $0.evidence.above[LabelClass.taxRate.index] > 0.2
        }
    }

    private static func error(_ base: AmountCandidate, _ rate: Amount, _ tax: AmountCandidate) -> Amount {
        (base.value.percentage(rate) - tax.value).magnitude
    }

    /// base × rate = tax, allowing for the rounding of each line of goods.
    package static func agrees(_ base: Amount, _ rate: Amount, _ tax: Amount) -> Bool {
        let slack = Amount(micros: 15_000 + base.magnitude.micros / 20_000)
        return base.percentage(rate).isClose(to: tax, within: min(slack, Amount(cents: 10)))
    }

    /// The tax's name as printed: `HST`, `CGST`, `State Tax`, `MwSt`.
    private static func code(_ labels: [Label], _ page: PageFacts) -> String? {
        for label in labels where label.has(.totalTax) {
            if let code = TaxNames.code(label.tokens, page.context) { return code }
        }
        return nil
    }
}
