import DocumentModel
import InvoiceExtraction
import LayoutAnalysis

/// The title of a page: what paper it says it is.
enum TitleFinder {
    /// Titles stand in this part of the page's height.
    static let reach = 0.5

    /// Letters this much larger than the common ones make a title, less a heading.
    private static let large = 1.25

    private struct Title {
        var y: Double
        var clarity: Double
    }

    /// How clearly the page is headed as an invoice or a credit note, 0…1.
    static func invoice(in page: PageContext) -> Double { invoiceTitle(in: page)?.clarity ?? 0 }

    private static func invoiceTitle(in page: PageContext) -> Title? {
        var best: Title?
        for label in page.labels where label.has(.invoiceTitle) || label.has(.creditTitle) {
            guard label.box.midY < reach * page.layout.size.height,
                page.layout.segments[label.segment].tokens.first == label.tokens.first
            else { continue }
            let size = label.tokens.map { page.layout.tokens[$0].fontSize }.max() ?? 0
            let clarity = size > large * page.layout.commonFontSize ? 1 : 0.6
            if clarity > best?.clarity ?? 0 { best = Title(y: label.box.midY, clarity: clarity) }
        }
        return best
    }

    /// Whether one of the first lines is the title of a paper that comes with an invoice, and not one of its labels:
    /// an invoice names its delivery note.
    static func isAttachment(_ page: PageContext) -> Bool {
        let layout = page.layout
        let invoice = invoiceTitle(in: page)
        return layout.segments.contains { segment in
            guard segment.box.midY < 0.35 * layout.size.height, segment.tokens.count <= 8 else { return false }
            let isLarge = segment.fontSize > large * layout.commonFontSize
            if let invoice, invoice.clarity == 1 || !isLarge || invoice.y < segment.box.midY { return false }
            guard isLarge || segment.isBold || segment.fontSize > 1.1 * layout.commonFontSize else { return false }
            return begins(segment, with: AttachmentTitles.all, layout)
        }
    }

    /// Whether the first words of a segment are one of the phrases: "Delivery note 4711", not "Appendixes Ltd".
    private static func begins(_ segment: Segment, with phrases: Set<String>, _ layout: PageLayout) -> Bool {
        var key = ""
        for token in segment.tokens.prefix(5) {
            key += TextFolding.key(layout.tokens[token].text)
            if phrases.contains(key) { return true }
        }
        return false
    }
}
