/// Code and message for an answer that has none of its own: a page of a proxy, a bare text, an empty body.
struct ErrorWords: Equatable {
    var code: String
    var message: String

    /// - Parameters:
    ///   - statusCode: of the answer.
    ///   - text: its body, or its `details`. Known phrases in it say more than the status does.
    init(statusCode: Int, text: String) {
        let text = text.lowercased()
        let phrase = Self.phrases.first { text.contains($0.phrase) }
        self = phrase?.words ?? Self.byStatus[statusCode] ?? Self.unknown
    }

    private init(_ code: String, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The phrases that clients of the protocol look for in odd answers, and the codes that they give them.
    private static let phrases: [(phrase: String, words: ErrorWords)] = [
        ("maximum pdf pages", ErrorWords("TooManyPages", "Maximum amount of PDF pages reached")),
        ("max file size is", ErrorWords("FileTooLarge", "Maximum file size reached")),
        ("invalid file type", ErrorWords("InvalidFiletype", "Invalid file type")),
        ("gateway timeout", ErrorWords("RequestTimeout", "Request timed out")),
        ("too many requests", ErrorWords("TooManyRequests", "Too many requests")),
    ]

    /// The codes of the protocol; 502 and 503 come from what stands in front of a server.
    private static let byStatus: [Int: ErrorWords] = [
        400: ErrorWords("BadRequest", "Invalid request"),
        401: ErrorWords("Unauthorized", "Authorization required"),
        403: ErrorWords("Forbidden", "Not allowed"),
        404: ErrorWords("NotFound", "Resource not found"),
        405: ErrorWords("MethodNotAllowed", "Method not allowed"),
        409: ErrorWords("Conflict", "Conflict with another request"),
        413: ErrorWords("RequestEntityTooLarge", "The document is too large"),
        429: ErrorWords("TooManyRequests", "Too many requests"),
        500: ErrorWords("failure", "Server error"),
        502: ErrorWords("BadGateway", "The server behind a proxy gave no proper answer"),
        503: ErrorWords("ServiceUnavailable", "Service unavailable"),
        504: ErrorWords("RequestTimeout", "Request timed out"),
    ]

    private static let unknown = ErrorWords("UnknownError", "The server sent an unexpected answer")
}
