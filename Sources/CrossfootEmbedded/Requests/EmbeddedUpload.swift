import Foundation
import InvoiceProjection
import InvoiceSDK

/// The document of a request and what is asked for beside the fields.
struct EmbeddedUpload: Sendable {
    /// As the user gave it; `document` for text, which has no name of its own.
    var fileName: String
    var content: Data
    var extras: ResponseExtras

    /// - Parameter maximumBytes: of the document.
    /// - Throws: ``Refusal`` with status 400.
    init(_ request: ClientRequest, maximumBytes: Int) throws {
        let fields = try Self.fields(of: request.body)
        let documents = fields.filter { $0.name == "document" }
        guard let document = documents.first else { throw Self.missing }
        guard documents.count == 1 else { throw Self.refusal("Only one document can be sent.") }
        fileName = document.fileName ?? "document"
        content = document.fileName == nil ? try Self.decoded(document.content) : document.content
        guard !content.isEmpty || !fileName.isEmpty else { throw Self.missing }
        guard content.count <= maximumBytes else { throw Refusal(.fileTooLarge(limit: maximumBytes)) }
        let query = URLComponents(url: request.url, resolvingAgainstBaseURL: false)?.queryItems ?? []
        extras = ResponseExtras { name in
            query.filter { $0.name == name }.compactMap(\.value)
                + fields.filter { $0.name == name && $0.fileName == nil }.map {
                    String(decoding: $0.content, as: UTF8.self)
                }
        }
    }

    private static let missing = refusal("Missing data for required field.")

    private static func refusal(_ reason: String) -> Refusal { Refusal(.invalidDocument(reason)) }

    private static func fields(of body: ClientRequest.Body) throws -> [FormPart] {
        switch body {
        case .none: return []
        case .form(let parts): return parts
        case .json(let bytes):
            guard let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else {
                throw Refusal(.badRequest("The body is no JSON object."))
            }
            // Options may be true, 1 or "true".
            return object.compactMap { name, value in
                let text = value as? String ?? (value as? Bool).map { "\($0)" }
                return text.map { FormPart(name: name, content: Data($0.utf8)) }
            }
        }
    }

    /// A document that came as text: base64, with or without `data:…;base64,` before it, line breaks and padding.
    private static func decoded(_ bytes: Data) throws -> Data {
        var text = bytes.filter { $0 > 0x20 }
        let start = String(decoding: text.prefix(256), as: UTF8.self).lowercased()
        guard !start.contains("://") else {
            throw refusal(
                "A document at an address is not fetched here, since nothing goes out of the process: send its bytes.")
        }
        if start.hasPrefix("data:") {
            guard let comma = text.firstIndex(of: UInt8(ascii: ",")) else { throw refusal("Not a valid base64 text") }
            text = Data(text[(comma + 1)...])
        }
        text.append(contentsOf: repeatElement(UInt8(ascii: "="), count: (4 - text.count % 4) % 4))
        guard let data = Data(base64Encoded: text) else { throw refusal("Not a valid base64 text") }
        return data
    }
}
