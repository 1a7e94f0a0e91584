import Foundation
import InvoiceModel
import InvoiceProjection

extension SplitDocument {
    static let split = SplitDocument(
        pageCount: 5,
        groups: [
            PageGroup(pageIndexes: [0], confidence: 1), PageGroup(pageIndexes: [1, 2, 3], confidence: 0.98765),
            PageGroup(pageIndexes: [4], confidence: 0.4949),
        ])
}

extension ResponseContext {
    static let splitter = ResponseContext(
        documentID: "0d9b1b4e-0000-4000-8000-00000000abcd", fileName: "Post vom Jänner.pdf",
        url: "http://localhost:8080/v1/products/mindee/invoice_splitter/v1/predict",
        startedAt: Date(timeIntervalSince1970: 1_769_860_799.25),
        finishedAt: Date(timeIntervalSince1970: 1_769_860_800.607), processingTime: 1.3571)
}
