import Foundation

extension HTTPError {
    /// The most characters of a body without JSON that are repeated in ``details``.
    private static let longestExcerpt = 500

    /// The error of an answer of 400 and up, or of one whose envelope tells of an error all the same.
    ///
    /// - Parameters:
    ///   - answer: whatever came, JSON or not.
    ///   - product: `mindee/invoices v4`.
    ///   - now: for a `Retry-After` that is a date, where the answer has no `Date`.
    init(_ answer: ClientResponse, product: String, now: Date) {
        let body = ErrorBody(answer.body)
        let text = body?.details ?? (body == nil ? Self.excerpt(answer.body) : "")
        let statusCode =
            if answer.statusCode < 400, let said = body?.statusCode, said >= 400 { said } else { answer.statusCode }
        let words = ErrorWords(statusCode: statusCode, text: text)
        self.init(
            statusCode: statusCode, code: body?.code ?? words.code, message: body?.message ?? words.message,
            details: text, product: product, retryAfter: RetryAfter.seconds(in: answer.headers, now: now),
            body: [UInt8](answer.body))
    }

    /// The error of a failed job, as one of status 500.
    init(failedJob job: ErrorBody, product: String, body: Data) {
        let words = ErrorWords(statusCode: 500, text: job.details ?? "")
        self.init(
            statusCode: 500, code: job.code ?? words.code, message: job.message ?? words.message,
            details: job.details ?? "", product: product, body: [UInt8](body))
    }

    /// The first part of a body as one line; white space in a row counts once.
    private static func excerpt(_ body: Data) -> String {
        let start = String(decoding: body.prefix(8 * longestExcerpt), as: UTF8.self)
        let line = start.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return String(line.prefix(longestExcerpt))
    }
}
