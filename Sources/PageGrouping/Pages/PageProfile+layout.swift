import DocumentModel
import InvoiceExtraction
import InvoiceModel
import LayoutAnalysis

extension PageProfile {
    /// Reads the page by itself, so that neither the language nor the order of dates of its neighbours matters.
    package init(_ layout: PageLayout, source: PageText.Source) {
        self.init()
        size = layout.size
        isRecognized = source == .recognized
        wordCount = layout.tokens.count
        isBlank = PageProfile.isBlank(layout)
        guard !isBlank else { return }
        let facts = DocumentFacts([layout])
        let invoice = InvoiceExtractor.extract(facts).document
        mark = PageMarkFinder.mark(of: layout)
        language = facts.locale.language
        number = invoice.invoiceNumber.map { Likely(CodeKey.key($0.value), $0.confidence) }
        codes = PageProfile.codes(facts.pages[0])
        date = invoice.date.map { Likely($0.value, $0.confidence) }
        total = invoice.totalAmount.map { Likely($0.value, $0.isComputed ? 0.5 * $0.confidence : $0.confidence) }
        title = TitleFinder.invoice(in: facts.pages[0].context)
        isAttachment = TitleFinder.isAttachment(facts.pages[0].context)
        hasCustomer = invoice.customerName != nil || invoice.customerAddress != nil
        supplier = SupplierMarks(of: invoice)
        header = MarginText.header(of: layout)
        opening = MarginText.opening(of: layout)
        footer = MarginText.footer(of: layout)
        isCarriedIn = CarriedSum.isCarriedIn(facts.pages[0].context)
        isCarriedOut = CarriedSum.isCarriedOut(facts.pages[0].context)
        itemCount = invoice.lineItems.count
    }

    private static func isBlank(_ layout: PageLayout) -> Bool {
        layout.tokens.count < 4 && layout.tokens.reduce(0) { $0 + $1.text.utf8.count } < 16
    }

    private static func codes(_ page: PageFacts) -> Set<String> {
        var result = Set(page.identifiers.map { CodeKey.key($0.value) })
        for token in page.context.layout.tokens { result.insert(CodeKey.key(token.text)) }
        return result.filter(CodeKey.isTelling)
    }
}
