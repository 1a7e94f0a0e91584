import DocumentModel
import InvoiceExtraction
import InvoiceModel
import LayoutAnalysis

/// A value with how likely it is right, 0…1.
package struct Likely<Value: Sendable & Hashable>: Sendable, Hashable {
    package var value: Value
    package var confidence: Double

    package init(_ value: Value, _ confidence: Double) {
        self.value = value
        self.confidence = confidence
    }
}

/// What one page shows, read by itself: all that the cues look at.
package struct PageProfile: Sendable, Hashable {
    /// Nothing is printed on it, or no more than a speck or a stamp.
    package var isBlank = false
    /// Words.
    package var wordCount = 0
    package var size = PageSize(width: 595, height: 842)
    package var isRecognized = false
    /// ISO 639-1; nil: not told.
    package var language: String?
    package var mark: PageMark?
    /// The invoice's own number, as ``CodeKey``.
    package var number: Likely<String>?
    /// Every code on the page, as ``CodeKey``.
    package var codes: Set<String> = []
    package var date: Likely<CalendarDate>?
    package var total: Likely<Amount>?
    /// How much it says that it is an invoice, 0…1.
    package var title = 0.0
    /// Its title is that of a paper that comes with an invoice: terms, a delivery note.
    package var isAttachment = false
    package var hasCustomer = false
    package var supplier = SupplierMarks()
    /// Folded texts without digits of the margins at top and bottom.
    package var header: Set<String> = []
    package var footer: Set<String> = []
    /// Those of the upper half, where an invoice begins.
    package var opening: Set<String> = []
    /// A sum carried over stands at the top, or at the bottom.
    package var isCarriedIn = false
    package var isCarriedOut = false
    /// Goods are listed.
    package var itemCount = 0

    package init() {}
}
