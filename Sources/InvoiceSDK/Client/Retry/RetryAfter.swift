import Foundation

/// The header field `Retry-After` (RFC 9110, section 10.2.3): seconds, or a date.
enum RetryAfter {
    /// How long the server would have a client wait; nil without the field, or with one that makes no sense.
    ///
    /// A date counts from the answer's own `Date`, so that clocks which differ do no harm.
    ///
    /// - Parameter now: where the answer has no `Date`.
    static func seconds(in headers: HTTPHeaders, now: Date) -> Double? {
        guard let field = headers["Retry-After"]?.trimmingCharacters(in: .whitespaces), !field.isEmpty else {
            return nil
        }
        if field.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return Double(field) }
        guard let end = HTTPDate.seconds(of: field) else { return nil }
        let start = headers["Date"].flatMap(HTTPDate.seconds(of:)) ?? now.timeIntervalSince1970
        return max(0, end - start)
    }
}
