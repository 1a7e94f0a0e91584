import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// Decides what kind of paper a document is, by the titles it prints.
package enum TypeDecision {
    private static let titles: [(LabelClass, ExtendedDocumentType)] = [
        (.creditTitle, .creditNote), (.invoiceTitle, .invoice), (.quoteTitle, .quote), (.orderTitle, .purchaseOrder),
        (.receiptTitle, .receipt), (.statementTitle, .statement), (.payslipTitle, .payslip),
    ]

    package static func decide(
        _ pages: [PageFacts], total: Amount?
    ) -> (type: Classified<DocumentType>, extended: Classified<ExtendedDocumentType>) {
        var scores: [ExtendedDocumentType: Double] = [:]
        for page in pages.prefix(3) {
            for label in page.context.labels {
                for (title, type) in titles where label.has(title) {
                    scores[type] = max(scores[type] ?? 0, prominence(label, page))
                }
            }
        }
        var credit = scores[.creditNote] ?? 0
        if let total, total.isNegative { credit += 1.0 }
        let invoice = 0.8 + (scores[.invoice] ?? 0)
        let isCredit = credit > invoice || (credit > 1.6 && credit > (scores[.invoice] ?? 0) + 0.2)
        let margin = abs(credit - invoice)
        let type = Classified(
            value: isCredit ? DocumentType.creditNote : .invoice, confidence: Confidence.logistic(1.5 + 1.5 * margin))
        return (type, extended(scores, isCredit: isCredit))
    }

    private static func extended(
        _ scores: [ExtendedDocumentType: Double], isCredit: Bool
    ) -> Classified<ExtendedDocumentType> {
        if isCredit { return Classified(value: .creditNote, confidence: 0.9) }
        let invoice = scores[.invoice] ?? 0
        let others = scores.filter { $0.key != .invoice && $0.key != .creditNote }
        if let best = others.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }), best.value > 1.5,
            best.value > invoice + 0.3
        {
            return Classified(value: best.key, confidence: 0.8)
        }
        return Classified(value: .invoice, confidence: invoice > 0.5 ? 0.95 : 0.6)
    }

    /// How much a title word stands out: large, at the top, leading its line.
    private static func prominence(_ label: Label, _ page: PageFacts) -> Double {
        let layout = page.context.layout
        let segment = layout.segments[label.segment]
        guard !page.items.lines.contains(label.line) else { return 0 }
        let y = label.box.midY / max(layout.size.height, 1)
        var score = 0.3
        let leads = segment.tokens.first == label.tokens.first
        if leads { score += 0.4 }
        if leads, segment.tokens.count <= label.tokens.count + 3 { score += 0.4 }
        score += 0.5 * max(0, 1 - 2 * y)
        let size = label.tokens.map { layout.tokens[$0].fontSize }.max() ?? 0
        if layout.commonFontSize > 0 {
            score += min(1.2, max(0, size / layout.commonFontSize - 1.1) * 1.5)
        }
        if segment.isBold { score += 0.2 }
        return score - 0.4 * Double(min(page.page, 2))
    }
}
