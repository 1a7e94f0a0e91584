/// A request that failed, in the words of the published protocol: what every service over the engine answers, whether
/// it has a network or not.
package struct ServiceFailure: Error, Sendable, Hashable {
    /// 400…599.
    package var statusCode: Int
    /// One word: `BadRequest`.
    package var code: String
    /// The same for every request of this kind.
    package var message: String
    package var details: FailureResponse.Details

    package init(statusCode: Int, code: String, message: String, details: FailureResponse.Details) {
        self.statusCode = statusCode
        self.code = code
        self.message = message
        self.details = details
    }

    /// The answer to a request for `url`.
    package func response(url: String) -> FailureResponse {
        FailureResponse(statusCode: statusCode, code: code, message: message, details: details, url: url)
    }

    /// The details in one line, as jobs have them.
    package var detailsText: String {
        switch details {
        case .text(let text): text
        case .fields(let fields): fields.sorted { $0.key < $1.key }.flatMap(\.value).joined(separator: "; ")
        }
    }
}

extension ServiceFailure {
    /// 400: the document, or the form that carries it, cannot be used.
    package static func invalidDocument(_ reason: String) -> ServiceFailure {
        ServiceFailure(
            statusCode: 400, code: "BadRequest", message: "Invalid fields in form",
            details: .fields(["document": [reason]]))
    }

    /// 400: the request is none, or has no form.
    package static func badRequest(_ reason: String) -> ServiceFailure {
        ServiceFailure(statusCode: 400, code: "BadRequest", message: "Malformed request", details: .text(reason))
    }

    /// 401.
    package static func unauthorized(_ details: String) -> ServiceFailure {
        ServiceFailure(
            statusCode: 401, code: "Unauthorized", message: "Authorization required", details: .text(details))
    }

    /// 403: `product` is the owner and the name, as in an address.
    package static func noSynchronousMode(product: String) -> ServiceFailure {
        ServiceFailure(
            statusCode: 403, code: "Forbidden", message: "This product does not support synchronous mode",
            details: .text("\(product) does not support sync mode"))
    }

    /// 403: the older versions of a product never had a queue.
    package static func noAsynchronousMode(product: String) -> ServiceFailure {
        ServiceFailure(
            statusCode: 403, code: "Forbidden", message: "This product does not support asynchronous mode",
            details: .text("\(product) does not support async mode"))
    }

    package static func notFound(_ details: String) -> ServiceFailure {
        ServiceFailure(statusCode: 404, code: "NotFound", message: "Resource not found", details: .text(details))
    }

    package static func methodNotAllowed(allowed: String) -> ServiceFailure {
        ServiceFailure(
            statusCode: 405, code: "MethodNotAllowed", message: "Method not allowed",
            details: .text("Allowed here: \(allowed)"))
    }

    /// 409: the name of the request stands for another one, or for one that cannot be answered again.
    package static func conflict(_ details: String) -> ServiceFailure {
        ServiceFailure(statusCode: 409, code: "Conflict", message: "Conflicting request", details: .text(details))
    }

    /// 413.
    package static func bodyTooLarge(limit: Int) -> ServiceFailure {
        ServiceFailure(
            statusCode: 413, code: "RequestEntityTooLarge", message: "Request body too large",
            details: .text("Max file size is \(ByteCount.text(limit))"))
    }

    /// 429: as many requests wait as may wait, or the rate is used up.
    package static let tooManyRequests = ServiceFailure(
        statusCode: 429, code: "TooManyRequests", message: "Too many requests", details: .text("Too Many Requests."))

    /// 500.
    package static func internalFailure(_ reason: String) -> ServiceFailure {
        ServiceFailure(
            statusCode: 500, code: "failure", message: "Inference failed",
            details: .text("Can not run prediction: \(reason)"))
    }
}
