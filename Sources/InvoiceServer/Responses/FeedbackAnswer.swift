#if Server
import Foundation
import InvoiceWire

/// The body of the answer to feedback: every field of the product, null where nothing was said of it.
struct FeedbackAnswer: Encodable {
    private let apiRequest: APIRequest
    private let feedback: [String: JSONValue]

    /// - Parameter body: what was sent. Fields of the product that can be read in it are repeated: it may be a JSON
    ///   object of fields, or one with such an object under `feedback`. Anything else is kept, but not understood.
    init(_ body: Data, product: Product, url: String) {
        apiRequest = APIRequest(resources: ["feedback"], status: "success", statusCode: 200, url: url)
        var given: [String: JSONValue] = [:]
        if case .object(let object) = try? JSONDecoder().decode(JSONValue.self, from: body) {
            if case .object(let inner) = object["feedback"] { given = inner } else { given = object }
        }
        feedback = Dictionary(uniqueKeysWithValues: product.features.map { ($0, given[$0] ?? .null) })
    }

    private enum CodingKeys: String, CodingKey {
        case feedback
        case apiRequest = "api_request"
    }

    func jsonBytes() throws -> [UInt8] { try WireJSON.bytes(of: self) }
}

/// Any JSON.
enum JSONValue: Codable, Sendable {
    case null
    case bool(Bool)
    case number(Decimal)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Decimal.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSONValue].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }
}
#endif
