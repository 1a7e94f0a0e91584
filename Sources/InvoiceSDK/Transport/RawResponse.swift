import Foundation

/// An answer as it came.
public struct RawResponse: Sendable, Hashable {
    /// nil: loaded from disk or from a webhook.
    public var statusCode: Int?
    /// The fields of the head; none where it did not come through a client.
    public var headers: HTTPHeaders
    /// The untouched bytes.
    public var body: Data

    /// An answer; the body is not looked at.
    public init(statusCode: Int? = nil, headers: HTTPHeaders = [:], body: Data) {
        self.statusCode = statusCode
        self.headers = headers
        self.body = body
    }

    /// The body as text; bytes that are no UTF-8 become U+FFFD.
    public var text: String { String(decoding: body, as: UTF8.self) }
}
