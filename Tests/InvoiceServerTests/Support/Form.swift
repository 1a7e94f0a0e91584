#if Server
/// Bodies that carry a document.
enum Form {
    static let path = "/v1/products/mindee/invoices/v4/predict"
    static let asyncPath = "/v1/products/mindee/invoices/v4/predict_async"
    static let splitterPath = "/v1/products/mindee/invoice_splitter/v1/predict_async"
    static let contentType = "multipart/form-data; boundary=B"
    static let urlEncoded = "application/x-www-form-urlencoded"

    static func file(_ content: String = "%PDF", name: String = "a.pdf", field: String = "document") -> String {
        "--B\r\nContent-Disposition: form-data; name=\"\(field)\"; filename=\"\(name)\"\r\n\r\n\(content)\r\n--B--\r\n"
    }

    static func text(_ value: String, field: String = "document") -> String {
        "--B\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n--B--\r\n"
    }
}
#endif
