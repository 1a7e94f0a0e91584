import DocumentModel
import InvoiceExtraction
import LayoutAnalysis

/// Sums carried from one page to the next.
enum CarriedSum {
    static func isCarriedIn(_ page: PageContext) -> Bool { labels(page).contains { $0 < 0.5 } }
    static func isCarriedOut(_ page: PageContext) -> Bool { labels(page).contains { $0 > 0.5 } }

    /// Heights of the labels as shares of the page's height.
    private static func labels(_ page: PageContext) -> [Double] {
        page.labels.filter { $0.has(.carryOver) && $0.length > 4 }
            .map { $0.box.midY / max(page.layout.size.height, 1) }
    }
}
