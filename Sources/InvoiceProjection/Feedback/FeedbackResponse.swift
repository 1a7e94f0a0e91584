import Foundation
import InvoiceWire

/// The answer to feedback: every field of the product, null where nothing was said of it.
package struct FeedbackResponse: Encodable {
    private let apiRequest: APIRequest
    private let feedback: [String: JSONValue]

    /// - Parameters:
    ///   - body: what was sent. Fields of the product that can be read in it are repeated: it may be a JSON object of
    ///     fields, or one with such an object under `feedback`. Anything else is not understood, which is no error.
    ///   - features: names of the product's fields.
    ///   - url: the whole address that was asked for, with its query.
    package init(_ body: Data, features: [String], url: String) {
        apiRequest = APIRequest(resources: ["feedback"], status: "success", statusCode: 200, url: url)
        var given: [String: JSONValue] = [:]
        if case .object(let object) = try? JSONDecoder().decode(JSONValue.self, from: body) {
            if case .object(let inner) = object["feedback"] { given = inner } else { given = object }
        }
        feedback = Dictionary(uniqueKeysWithValues: features.map { ($0, given[$0] ?? .null) })
    }

    private enum CodingKeys: String, CodingKey {
        case feedback
        case apiRequest = "api_request"
    }

    /// The body of the answer: JSON on one line, keys in alphabetical order, UTF-8.
    package func jsonBytes() throws -> [UInt8] { try WireJSON.bytes(of: self) }
}
