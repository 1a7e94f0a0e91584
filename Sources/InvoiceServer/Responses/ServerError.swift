#if Server
import HTTPTypes

/// An answer that is no success, in the words of the published protocol.
///
/// Everything that fails in the server ends as one of these, and one middleware writes them.
package struct ServerError: Error, Sendable {
    package enum Details: Sendable, Hashable {
        case text(String)
        /// Reasons for each form field.
        case fields([String: [String]])
    }

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
}

extension ServerError {
    /// 400: the document, or the form that carries it, cannot be used.
    static func invalidDocument(_ reason: String) -> ServerError {
        ServerError(
            .badRequest, code: "BadRequest", message: "Invalid fields in form",
            details: .fields(["document": [reason]]))
    }

    /// 400: the request is no valid HTTP, or has no form.
    static func badRequest(_ reason: String) -> ServerError {
        ServerError(.badRequest, code: "BadRequest", message: "Malformed request", details: .text(reason))
    }

    static let noToken = unauthorized("No token provided")
    static let invalidToken = unauthorized("Invalid token provided")

    private static func unauthorized(_ details: String) -> ServerError {
        ServerError(
            .unauthorized, code: "Unauthorized", message: "Authorization required", details: .text(details),
            headers: [.wwwAuthenticate: "Token"])
    }

    /// 403: `product` is the owner and the name, as in an address.
    static func noSynchronousMode(product: String) -> ServerError {
        ServerError(
            .forbidden, code: "Forbidden", message: "This product does not support synchronous mode",
            details: .text("\(product) does not support sync mode"))
    }

    /// 403: the older versions of a product never had a queue.
    static func noAsynchronousMode(product: String) -> ServerError {
        ServerError(
            .forbidden, code: "Forbidden", message: "This product does not support asynchronous mode",
            details: .text("\(product) does not support async mode"))
    }

    static func notFound(_ details: String) -> ServerError {
        ServerError(.notFound, code: "NotFound", message: "Resource not found", details: .text(details))
    }

    static func methodNotAllowed(allowed: [HTTPRequest.Method]) -> ServerError {
        let methods = allowed.map(\.rawValue).joined(separator: ", ")
        return ServerError(
            .methodNotAllowed, code: "MethodNotAllowed", message: "Method not allowed",
            details: .text("Allowed here: \(methods)"), headers: [.allow: methods])
    }

    static func bodyTooLarge(limit: Int) -> ServerError {
        ServerError(
            .contentTooLarge, code: "RequestEntityTooLarge", message: "Request body too large",
            details: .text("Max file size is \(ByteCount.text(limit))"))
    }

    static func fileTooLarge(limit: Int) -> ServerError {
        invalidDocument("Max file size is \(ByteCount.text(limit))")
    }

    /// 429: all lanes are taken and enough requests wait already.
    static func busy(retryAfter seconds: Int) -> ServerError {
        ServerError(
            .tooManyRequests, code: "TooManyRequests", message: "Too many requests",
            details: .text("Too Many Requests."), headers: [.retryAfter: String(seconds)])
    }

    static func internalFailure(_ reason: String) -> ServerError {
        ServerError(
            .internalServerError, code: "failure", message: "Inference failed",
            details: .text("Can not run prediction: \(reason)"))
    }
}
#endif
