import DocumentModel
import InvoiceExtraction
import LayoutAnalysis

/// The title of a page: what paper it says it is.
enum TitleFinder {
    /// Titles stand in this part of the page's height.
    static let reach = 0.5

    /// How clearly the page is headed as an invoice or a credit note, 0…1.
    static func invoice(in page: PageContext) -> Double {
        var best = 0.0
        for label in page.labels where label.has(.invoiceTitle) || label.has(.creditTitle) {
            guard label.box.midY < reach * page.layout.size.height,
                page.layout.segments[label.segment].tokens.first == label.tokens.first
            else { continue }
            let size = label.tokens.map { page.layout.tokens[$0].fontSize }.max() ?? 0
            best = max(best, size > 1.25 * page.layout.commonFontSize ? 1 : 0.6)
        }
        return best
    }

    /// Whether one of the first lines is the title of a paper that comes with an invoice.
    static func isAttachment(_ page: PageContext) -> Bool {
        let layout = page.layout
        return layout.segments.contains { segment in
            guard segment.box.midY < 0.35 * layout.size.height, segment.tokens.count <= 8 else { return false }
            let isHeading = segment.isBold || segment.fontSize > 1.15 * layout.commonFontSize
            let key = TextFolding.key(layout.text(segment.tokens))
            return isHeading && AttachmentTitles.all.contains { key.hasPrefix($0) }
        }
    }
}
