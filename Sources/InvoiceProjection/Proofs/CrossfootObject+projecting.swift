import DocumentModel
import InvoiceModel
import InvoiceWire

extension CrossfootObject {
    init(projecting document: InvoiceDocument) {
        self.init(
            findings: document.findings.map { FindingObject(projecting: $0) },
            fields: ProofEntry.entries(of: document.invoice),
            adjustments: document.invoice.adjustments.map { AdjustmentObject(projecting: $0) },
            pages: document.pages.map { PageProofs(projecting: $0) })
    }
}

extension CrossfootObject.PageProofs {
    init(projecting page: PageInvoice) {
        let source =
            switch page.source {
            case .textLayer: "text_layer"
            case .recognized: "recognized"
            case .none: "none"
            }
        self.init(
            id: page.index, source: source, fields: ProofEntry.entries(of: page.invoice),
            adjustments: page.invoice.adjustments.map { AdjustmentObject(projecting: $0) })
    }
}

extension FindingObject {
    init(projecting finding: Finding) {
        self.init(
            severity: finding.severity.rawValue, check: finding.check?.rawValue, message: finding.message,
            fields: finding.fields, page: finding.page)
    }
}
