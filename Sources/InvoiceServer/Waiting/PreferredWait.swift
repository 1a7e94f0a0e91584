#if Server
import HTTPTypes
import InvoiceProjection

/// The preference `wait=N` of the header `Prefer` (RFC 7240 section 4.3): how long the caller would wait for the end
/// of a job rather than ask again.
package enum PreferredWait {
    package static let prefer = HTTPField.Name("Prefer")!
    package static let applied = HTTPField.Name("Preference-Applied")!

    /// Seconds, at most `limit`; nil without the preference, or with one that makes no sense, which is ignored as the
    /// standard says. Of several the first counts.
    package static func seconds(in headers: HTTPFields, limit: Int) -> Int? {
        WaitPreference.seconds(in: headers[prefer] ?? "", limit: limit)
    }

    /// Says that the preference was taken, and as what.
    static func appliedHeader(_ seconds: Int?) -> HTTPFields {
        seconds.map { [applied: "wait=\($0)"] } ?? [:]
    }
}
#endif
