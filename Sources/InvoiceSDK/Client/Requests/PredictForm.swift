import Foundation

/// A document and its options as a form and a query.
struct PredictForm {
    /// `include_mvision` first, as the protocol's clients have it.
    let parts: [FormPart]
    /// `?cropper=true`; empty without options.
    let query: String

    /// - Parameter log: of the client, for pages that do not exist.
    /// - Throws: what the source throws when its pages cannot be chosen.
    init(
        _ source: some DocumentSource, options: PredictOptions, log: (@Sendable (String) -> Void)?
    ) async throws {
        let document =
            switch try await source.prepared(with: options.pageOptions, log: log) {
            case .file(let name, let mediaType, let content):
                FormPart(name: "document", fileName: name, contentType: mediaType.rawValue, content: content)
            case .url(let address):
                FormPart(name: "document", content: Data(address.utf8))
            }
        let words = FormPart(name: "include_mvision", content: Data("true".utf8))
        parts = options.includesWords ? [words, document] : [document]
        var names: [String] = []
        if options.includesFullText { names.append("full_text_ocr=true") }
        if options.includesCropper { names.append("cropper=true") }
        query = names.isEmpty ? "" : "?" + names.joined(separator: "&")
    }
}
