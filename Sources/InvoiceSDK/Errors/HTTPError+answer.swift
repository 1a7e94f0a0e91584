import Foundation
import InvoiceWire

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
    init(_ job: JobObject, product: String, body: Data) {
        let details =
            switch job.error?.details {
            case .text(let text): text
            case .some(let fields):
                (try? WireJSON.bytes(of: fields)).map { String(decoding: $0, as: UTF8.self) } ?? ""
            case nil: ""
            }
        let words = ErrorWords(statusCode: 500, text: details)
        self.init(
            statusCode: 500, code: job.error?.code ?? words.code, message: job.error?.message ?? words.message,
            details: details, product: product, body: [UInt8](body))
    }

    /// The first part of a body as one line; white space in a row counts once.
    private static func excerpt(_ body: Data) -> String {
        let start = String(decoding: body.prefix(8 * longestExcerpt), as: UTF8.self)
        let line = start.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return String(line.prefix(longestExcerpt))
    }
}
