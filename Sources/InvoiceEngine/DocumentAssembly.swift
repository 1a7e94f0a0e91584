import DocumentModel
import InvoiceExtraction
import InvoiceModel
import InvoiceReconciliation
import LayoutAnalysis

/// From the words of the pages to the finished document: layout, extraction, reconciliation.
enum DocumentAssembly {
    static func assemble(_ texts: [PageText], watch: inout StageWatch) -> InvoiceDocument {
        let layouts = texts.map { PageLayout($0) }
        watch.lap(\.layout)
        let extracted = InvoiceExtractor.extract(layouts)
        watch.lap(\.extraction)
        let document = Reconciler.reconcile(extracted.document)
        let pages = zip(texts, extracted.pages).map { text, invoice in
            PageInvoice(
                index: text.index, size: text.size,
                orientation: Classified(value: text.appliedRotation, confidence: text.words.isEmpty ? 0 : 0.99),
                source: text.source,
                invoice: texts.count == 1 ? document.invoice : Reconciler.reconcile(invoice).invoice)
        }
        let findings = document.findings + pageFindings(texts)
        watch.lap(\.reconciliation)
        return InvoiceDocument(pages: pages, invoice: document.invoice, findings: findings)
    }

    /// What a person should know about pages that could not be read, or not be trusted.
    private static func pageFindings(_ texts: [PageText]) -> [Finding] {
        texts.compactMap { text in
            let name = "Page \(text.index + 1)"
            if text.unmappedShare > 0.2 {
                let consequence = text.source == .none ? "nothing was read of it" : "its text may be wrong"
                return Finding(
                    .warning,
                    message: "\(name): its fonts do not say which characters they show; \(consequence).",
                    page: text.index)
            }
            if text.source == .none {
                return Finding(
                    .warning, message: "\(name) has no text layer; nothing was read of it.", page: text.index)
            }
            return nil
        }
    }
}
