import DocumentModel
import InvoiceExtraction
import InvoiceModel
import LayoutAnalysis
import PageGrouping

/// From the words of the pages of a file to its invoices.
package enum SplitAssembly {
    package static func split(_ read: [PageText]) -> SplitDocument { PageGrouper.group(read.map { profile(of: $0) }) }

    /// What the page shows by itself.
    package static func profile(of text: PageText) -> PageProfile {
        var alone = RecognizedLetters.settled(text).straightened
        // Extraction prefers what stands on the first pages; here each page is the first.
        alone.index = 0
        return PageProfile(PageLayout(alone), source: alone.source)
    }
}
