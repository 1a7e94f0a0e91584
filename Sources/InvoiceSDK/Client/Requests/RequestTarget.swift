import Foundation

/// The product that a request is for: where it is answered and what errors call it.
struct RequestTarget {
    /// `products/mindee/invoices/v4`.
    let path: String
    /// `mindee/invoices v4`.
    let label: String

    /// - Throws: ``ClientError/client(_:)`` for an endpoint with an empty or impossible part.
    init(endpoint: Endpoint) throws {
        _ = try PathSegment.encoded(endpoint.owner, what: "endpoint's owner")
        _ = try PathSegment.encoded(endpoint.name, what: "endpoint")
        _ = try PathSegment.encoded(endpoint.version, what: "endpoint's version")
        path = endpoint.path
        label = "\(endpoint.owner)/\(endpoint.name) v\(endpoint.version)"
    }
}

/// One piece of a path between two slashes.
enum PathSegment {
    /// Percent-encoded (RFC 3986, section 2.3: all but the unreserved characters).
    ///
    /// - Parameter what: `document`, for the error.
    /// - Throws: ``ClientError/client(_:)`` when the text is empty, or would name another folder (`.` and `..`).
    static func encoded(_ text: String, what: String) throws -> String {
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty else { throw ClientError.client("The \(what) needs an id.") }
        guard text != ".", text != "..", let encoded = text.addingPercentEncoding(withAllowedCharacters: unreserved)
        else { throw ClientError.client("The \(what) cannot be called \(text).") }
        return encoded
    }

    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
