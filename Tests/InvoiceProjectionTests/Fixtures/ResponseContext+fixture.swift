import Foundation
import InvoiceProjection

extension ResponseContext {
    static func fixture(_ version: InvoiceVersion) -> ResponseContext {
        ResponseContext(
            documentID: "0d9b1b4e-0000-4000-8000-00000000abcd", fileName: "Rechnung \"Jänner\".pdf",
            url: "http://localhost:8080/v1/products/mindee/invoices/\(version.rawValue)/predict?full_text_ocr=true",
            startedAt: Date(timeIntervalSince1970: 1_769_860_799.25),
            finishedAt: Date(timeIntervalSince1970: 1_769_860_800.607), processingTime: 1.3571)
    }
}
