import Foundation

/// The body of a request as bytes, with the header that says what they are.
package struct EncodedBody: Sendable {
    package var contentType: String
    package var content: Data

    package init(contentType: String, content: Data) {
        self.contentType = contentType
        self.content = content
    }
}

extension ClientRequest.Body {
    /// The bytes that a transport sends; nil: the request has no body.
    package func encoded() -> EncodedBody? {
        switch self {
        case .none: return nil
        case .form(let parts):
            let form = MultipartForm(parts)
            return EncodedBody(contentType: form.contentType, content: form.encoded())
        case .json(let bytes): return EncodedBody(contentType: "application/json", content: Data(bytes))
        }
    }
}
