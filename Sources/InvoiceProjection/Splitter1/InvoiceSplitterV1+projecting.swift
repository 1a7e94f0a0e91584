import InvoiceModel
import InvoiceWire

extension InvoiceSplitterV1 {
    static let product = ProductObject(
        name: "mindee/invoice_splitter", version: "1.2", features: ["invoice_page_groups"])

    init(projecting document: SplitDocument) {
        self.init(
            invoicePageGroups: document.groups.map {
                PageGroup(pageIndexes: $0.pageIndexes, confidence: WireFraction.confidence($0.confidence))
            })
    }
}

extension PredictResponse<InvoiceSplitterV1> {
    init(projecting document: SplitDocument, in context: ResponseContext) {
        self.init(
            apiRequest: context.apiRequest,
            document: DocumentObject(
                id: context.documentID, name: context.fileName, pageCount: document.pageCount,
                inference: InferenceObject(projecting: document, in: context),
                annotations: Annotations(labels: .object)),
            job: context.job)
    }
}

extension InferenceObject<InvoiceSplitterV1> {
    /// The published answers say nothing of how pages are turned: the product has no positions.
    init(projecting document: SplitDocument, in context: ResponseContext) {
        self.init(
            startedAt: Timestamp.microseconds(context.startedAt),
            finishedAt: Timestamp.microseconds(context.finishedAt),
            processingTime: (context.processingTime * 1000).rounded() / 1000, isRotationApplied: .null,
            product: InvoiceSplitterV1.product,
            pages: (0..<document.pageCount).map {
                PageObject(id: $0, prediction: InvoiceSplitterV1(), orientation: PageOrientation(value: nil))
            },
            prediction: InvoiceSplitterV1(projecting: document))
    }
}
