#if Server
import HTTPTypes
import InvoiceProjection

/// An answer that is no success, in the words of the published protocol.
///
/// Everything that fails in the server ends as one of these, and one middleware writes them.
package struct ServerError: Error, Sendable {
    package typealias Details = FailureResponse.Details

    package var status: HTTPResponse.Status
    package var code: String
    package var message: String
    package var details: Details
    package var headers: HTTPFields = [:]

    package init(
        _ status: HTTPResponse.Status, code: String, message: String, details: Details, headers: HTTPFields = [:]
    ) {
        self.status = status
        self.code = code
        self.message = message
        self.details = details
        self.headers = headers
    }

    init(_ failure: ServiceFailure, headers: HTTPFields = [:]) {
        self.init(
            HTTPResponse.Status(code: failure.statusCode), code: failure.code, message: failure.message,
            details: failure.details, headers: headers)
    }

    /// The same without what is of HTTP.
    var failure: ServiceFailure {
        ServiceFailure(statusCode: status.code, code: code, message: message, details: details)
    }
}

extension ServerError {
    /// 400: the document, or the form that carries it, cannot be used.
    static func invalidDocument(_ reason: String) -> ServerError { ServerError(.invalidDocument(reason)) }

    /// 400: the request is no valid HTTP, or has no form.
    static func badRequest(_ reason: String) -> ServerError { ServerError(.badRequest(reason)) }

    static let noToken = unauthorized("No token provided")
    static let invalidToken = unauthorized("Invalid token provided")

    private static func unauthorized(_ details: String) -> ServerError {
        ServerError(.unauthorized(details), headers: [.wwwAuthenticate: "Token"])
    }

    /// 403: `product` is the owner and the name, as in an address.
    static func noSynchronousMode(product: String) -> ServerError { ServerError(.noSynchronousMode(product: product)) }

    /// 403: the older versions of a product never had a queue.
    static func noAsynchronousMode(product: String) -> ServerError {
        ServerError(.noAsynchronousMode(product: product))
    }

    static func notFound(_ details: String) -> ServerError { ServerError(.notFound(details)) }

    static func methodNotAllowed(allowed: [HTTPRequest.Method]) -> ServerError {
        let methods = allowed.map(\.rawValue).joined(separator: ", ")
        return ServerError(.methodNotAllowed(allowed: methods), headers: [.allow: methods])
    }

    static func bodyTooLarge(limit: Int) -> ServerError { ServerError(.bodyTooLarge(limit: limit)) }

    static func fileTooLarge(limit: Int) -> ServerError { ServerError(.fileTooLarge(limit: limit)) }

    /// 429: all lanes are taken and enough requests wait already.
    static func busy(retryAfter seconds: Int) -> ServerError {
        ServerError(.tooManyRequests, headers: [.retryAfter: String(seconds)])
    }

    static func internalFailure(_ reason: String) -> ServerError { ServerError(.internalFailure(reason)) }
}
#endif
