#if Server
import HTTPTypes
import InvoiceProjection

/// The header `Idempotency-Key`, with which a caller names a request so that it can be repeated without being done
/// twice (IETF draft `draft-ietf-httpapi-idempotency-key-header`).
enum IdempotencyHeader {
    static let name = HTTPField.Name("Idempotency-Key")!
    /// `true` on answers that were given before.
    static let replayed = HTTPField.Name("Idempotency-Replayed")!

    /// The name of a request; nil when it has none.
    ///
    /// The draft wants a string of RFC 8941, in quotation marks; most callers send the bare text. Both are taken, and
    /// the quotation marks are no part of the name.
    ///
    /// - Throws: ``ServerError`` with status 400 unless the name is one, of 1 to 255 visible ASCII characters.
    static func text(in headers: HTTPFields) throws -> String? {
        let values = headers[values: name]
        guard let value = values.first else { return nil }
        var text = Substring(value)
        if text.utf8.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") {
            text = text.dropFirst().dropLast()
        }
        guard values.count == 1, (1...255).contains(text.utf8.count),
            text.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw ServerError.badIdempotencyKey }
        return String(text)
    }
}

extension ServerError {
    static let badIdempotencyKey = ServerError(
        .badRequest, code: "BadRequest", message: "Malformed request",
        details: .text("Idempotency-Key must be one text of 1 to 255 visible ASCII characters."))

    /// 409: the name of the request stands for another one.
    static let idempotencyMismatch = conflict("This Idempotency-Key was used for another request.")

    /// 409: the request is being worked on for somebody else who sent it.
    static func stillInWork(retryAfter seconds: Int) -> ServerError {
        conflict("The request with this Idempotency-Key is still being worked on.", retryAfter: seconds)
    }

    /// 409: the request was answered, and what the answer said is not kept.
    static let answerNotKept = conflict(
        "The request with this Idempotency-Key was answered; this server keeps no results.")

    private static func conflict(_ details: String, retryAfter seconds: Int? = nil) -> ServerError {
        ServerError(
            .conflict(details), headers: seconds.map { [.retryAfter: String($0)] } ?? [:])
    }
}
#endif
