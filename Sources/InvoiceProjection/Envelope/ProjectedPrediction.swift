import Foundation
import InvoiceModel
import InvoiceWire

/// A wire prediction that can be made from an invoice of the domain, with the version's own habits in the envelope.
protocol ProjectedPrediction: Codable, Hashable, Sendable {
    static var product: ProductObject { get }
    static var annotations: Annotations? { get }
    /// `ocr` of an answer whose words nobody asked for.
    static var ocrWithoutWords: OCRObject? { get }
    static func timestamp(_ date: Date) -> String

    /// - Parameter orientation: of the page; nil at document level, which has none.
    init(projecting invoice: Invoice, at level: PredictionLevel, orientation: OrientationField?)
}

/// Where a prediction stands: the fields of a page say nothing of their page, those of the document name it.
enum PredictionLevel: Sendable {
    case document, page
}
