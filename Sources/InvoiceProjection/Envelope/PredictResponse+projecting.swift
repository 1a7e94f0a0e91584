import InvoiceModel
import InvoiceWire

extension PredictResponse where Prediction: ProjectedPrediction {
    init(projecting document: InvoiceDocument, in context: ResponseContext) {
        self.init(
            apiRequest: context.apiRequest, document: DocumentObject(projecting: document, in: context),
            job: context.job)
    }
}

extension DocumentObject where Prediction: ProjectedPrediction {
    init(projecting document: InvoiceDocument, in context: ResponseContext) {
        let words = context.extras.contains(.words) ? OCRObject(projecting: document) : nil
        self.init(
            id: context.documentID, name: context.fileName, pageCount: document.pages.count,
            inference: InferenceObject(projecting: document, in: context), ocr: words ?? Prediction.ocrWithoutWords,
            annotations: Prediction.annotations, crossfoot: CrossfootObject(projecting: document))
    }
}

extension InferenceObject where Prediction: ProjectedPrediction {
    /// Positions are always those of upright pages, so `is_rotation_applied` is always true, as in the service's
    /// answers for pages that stood upright already.
    init(projecting document: InvoiceDocument, in context: ResponseContext) {
        let language = document.invoice.locale?.value.language
        self.init(
            startedAt: Prediction.timestamp(context.startedAt), finishedAt: Prediction.timestamp(context.finishedAt),
            processingTime: (context.processingTime * 1000).rounded() / 1000, isRotationApplied: .value(true),
            product: Prediction.product,
            pages: document.pages.map {
                PageObject(
                    projecting: $0, extras: Extras(projecting: $0, language: language, asked: context.extras))
            },
            prediction: Prediction(projecting: document.invoice, at: .document, orientation: nil))
    }
}

extension PageObject where Prediction: ProjectedPrediction {
    init(projecting page: PageInvoice, extras: Extras) {
        let orientation = OrientationField(
            confidence: WireFraction.confidence(page.orientation.confidence), degrees: page.orientation.value)
        self.init(
            id: page.index, prediction: Prediction(projecting: page.invoice, at: .page, orientation: orientation),
            extras: extras, orientation: PageOrientation(value: page.orientation.value))
    }
}
