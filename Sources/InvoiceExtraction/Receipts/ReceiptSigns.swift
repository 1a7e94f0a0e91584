import DocumentModel
import LayoutAnalysis

/// Signs that a page is the strip of paper of a till.
enum ReceiptSigns {
    /// Thermal paper of 58 and 80 mm holds 32 to 48 characters a line.
    private static let widestLine = 54

    private static let till: LabelSet = [
        LabelSet(.tendered), LabelSet(.change), LabelSet(.itemCount), LabelSet(.rounding), LabelSet(.receiptTitle),
    ]
    /// Words of tills in the languages of the lexicon, folded.
    private static let words: Set<String> = [
        "cashier", "till", "receipt", "kasse", "bediener", "kassierer", "caissier", "caisse", "cajero", "caja",
        "cassiere",
        "kassa", "kasjer", "salesperson", "servedby", "server", "pax", "bon", "beleg", "scontrino", "paragon", "ticket",
    ]

    /// Lines as narrow as the paper of tills, and a word of theirs.
    static func isReceipt(_ page: PageContext) -> Bool {
        let layout = page.layout
        guard layout.lines.count >= 6, let paper = layout.tokens.lazy.map(\.box).enclosing() else { return false }
        guard paper.height > 0.9 * paper.width else { return false }
        let lengths = layout.lines.map { line in line.tokens.reduce(-1) { $0 + layout.tokens[$1].text.count + 1 } }
            .sorted()
        guard lengths[lengths.count * 19 / 20] <= widestLine, lengths[lengths.count / 2] <= 36 else { return false }
        return page.labels.contains { $0.labels.intersects(till) } || page.keys.contains { words.contains($0) }
    }
}
