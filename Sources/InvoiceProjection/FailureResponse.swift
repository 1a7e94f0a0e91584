import InvoiceWire

/// The answer to a request that failed.
public struct FailureResponse: Sendable {
    public enum Details: Sendable, Hashable {
        case text(String)
        /// Sentences by the name of the form field that is wrong.
        case fields([String: [String]])
    }

    private let body: FailureBody

    /// - Parameters:
    ///   - statusCode: the HTTP status, 400…599.
    ///   - code: one word: `Unauthorized`, `BadRequest`.
    ///   - message: what went wrong, the same for every request.
    ///   - details: what went wrong with this request.
    ///   - url: the whole address that was asked for, with its query.
    public init(statusCode: Int, code: String, message: String, details: Details, url: String) {
        let wireDetails: ErrorDetails =
            switch details {
            case .text(let text): .text(text)
            case .fields(let fields): .fields(fields)
            }
        body = FailureBody(
            apiRequest: APIRequest(
                error: ErrorObject(code: code, message: message, details: wireDetails), resources: [],
                status: "failure", statusCode: statusCode, url: url))
    }

    /// The body of the answer: JSON on one line, keys in alphabetical order, UTF-8.
    public func jsonBytes() throws -> [UInt8] {
        try WireJSON.bytes(of: body)
    }
}
