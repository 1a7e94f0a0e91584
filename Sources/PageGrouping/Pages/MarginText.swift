import DocumentModel
import InvoiceExtraction
import LayoutAnalysis

/// The letterhead and the footer as sets of texts.
enum MarginText {
    /// Shares of the page's height.
    static let headerHeight = 0.2
    static let footerHeight = 0.14

    static func header(of layout: PageLayout) -> Set<String> {
        texts(layout) { $0 < headerHeight * layout.size.height }
    }

    static func footer(of layout: PageLayout) -> Set<String> {
        texts(layout) { $0 > (1 - footerHeight) * layout.size.height }
    }

    static func opening(of layout: PageLayout) -> Set<String> {
        texts(layout) { $0 < 0.5 * layout.size.height }
    }

    /// Digits do not count: page numbers and dates change.
    private static func texts(_ layout: PageLayout, where isInside: (Double) -> Bool) -> Set<String> {
        var result: Set<String> = []
        for segment in layout.segments where isInside(segment.box.midY) {
            let letters = TextFolding.key(layout.text(segment.tokens)).utf8.filter { $0 &- 97 < 26 }
            if letters.count >= 4 { result.insert(String(decoding: letters, as: UTF8.self)) }
        }
        return result
    }
}
