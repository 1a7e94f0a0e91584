import Foundation

/// A whole answer.
public struct ClientResponse: Sendable, Hashable {
    /// The HTTP status, 100…599.
    public var statusCode: Int
    /// The fields of the head.
    public var headers: HTTPHeaders
    /// All bytes of the body.
    public var body: Data

    /// A whole answer.
    public init(statusCode: Int, headers: HTTPHeaders = [:], body: Data) {
        self.statusCode = statusCode
        self.headers = headers
        self.body = body
    }
}
