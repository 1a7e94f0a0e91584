/// Why a request failed: a sentence, or sentences by the name of the form field that is wrong.
public enum ErrorDetails: Sendable, Hashable, Codable {
    /// One sentence.
    case text(String)
    /// Sentences by the name of the form field that is wrong.
    case fields([String: [String]])

    /// Decodes a text, or lists of texts by name.
    ///
    /// - Throws: `DecodingError` for anything else.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .text(text)
        } else {
            self = .fields(try container.decode([String: [String]].self))
        }
    }

    /// Encodes the text, or the object of lists.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .fields(let fields): try container.encode(fields)
        }
    }
}
