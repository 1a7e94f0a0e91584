extension DocumentObject {
    /// The text of all pages as a person reads it, page after page; nil without `full_text_ocr`.
    public var fullText: String? {
        let texts = inference.pages.compactMap { $0.extras?.fullText?.content }
        return texts.isEmpty ? nil : texts.joined(separator: "\n")
    }
}
