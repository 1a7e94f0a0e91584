import Foundation

/// What a caller wants of a document.
package struct DocumentRequest: Sendable, Hashable, Codable {
    /// `invoices` or `invoice_splitter`.
    package var product: String
    /// `v2`, `v3`, `v4`, or `v1` for the splitter.
    package var version: String
    /// As the sender gave it.
    package var fileName: String
    /// Bytes of the document.
    package var byteCount: Int
    /// Names of the options that are on (`include_mvision`, `full_text_ocr`, `cropper`), sorted.
    package var options: [String]

    package init(product: String, version: String, fileName: String, byteCount: Int, options: [String]) {
        self.product = product
        self.version = version
        self.fileName = fileName
        self.byteCount = byteCount
        self.options = options.sorted()
    }
}
