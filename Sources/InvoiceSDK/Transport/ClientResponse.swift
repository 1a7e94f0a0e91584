import Foundation

/// A whole answer.
public struct ClientResponse: Sendable, Hashable {
    public var statusCode: Int
    public var headers: HTTPHeaders
    public var body: Data

    public init(statusCode: Int, headers: HTTPHeaders = [:], body: Data) {
        self.statusCode = statusCode
        self.headers = headers
        self.body = body
    }
}
