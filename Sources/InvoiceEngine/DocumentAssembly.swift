import DocumentModel
import InvoiceExtraction
import InvoiceModel
import InvoiceReconciliation
import LayoutAnalysis

/// From the words of the pages to the finished document: layout, extraction, reconciliation.
package enum DocumentAssembly {
    package static func assemble(
        _ read: [PageText], options: ReadingOptions, watch: inout StageWatch
    ) -> InvoiceDocument {
        let texts = read.map { RecognizedLetters.settled($0).straightened }
        let layouts = texts.map { PageLayout($0) }
        watch.lap(\.layout)
        let extracted = InvoiceExtractor.extract(layouts)
        watch.lap(\.extraction)
        let reconciled = Reconciler.reconcile(extracted.document, readings: extracted.amountReadings)
        var whole = reconciled.invoice
        texts.place(&whole)
        let pages = texts.indices.map { index in
            var invoice = whole
            if texts.count > 1 {
                invoice = Reconciler.reconcile(extracted.pages[index], readings: extracted.amountReadings).invoice
                texts.place(&invoice)
            }
            return page(texts[index], layouts[index], invoice, options)
        }
        let findings = reconciled.findings + texts.flatMap { PageFindings.findings(of: $0) }
        watch.lap(\.reconciliation)
        return InvoiceDocument(pages: pages, invoice: whole, findings: findings)
    }

    private static func page(
        _ text: PageText, _ layout: PageLayout, _ invoice: Invoice, _ options: ReadingOptions
    ) -> PageInvoice {
        let size = text.sentSize ?? text.size
        var page = PageInvoice(
            index: text.index, size: size,
            orientation: Classified(
                value: text.appliedRotation, confidence: text.rotationConfidence ?? (text.words.isEmpty ? 0 : 0.99)),
            source: text.source, invoice: invoice)
        if options.includesWords {
            page.words = PageTranscript.words(of: text)
            page.lines = PageTranscript.lines(of: layout)
        }
        if options.findsPapers {
            let outlines = text.papers.isEmpty ? [Polygon.page] : text.papers
            page.papers = outlines.map { PagePaper(outline: $0, on: size) }
        }
        return page
    }
}
