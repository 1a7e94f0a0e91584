import Foundation

extension HTTPError: CustomStringConvertible, LocalizedError {
    /// `<product> <status> HTTP error: <details> - <message>`, as the protocol's clients print it; what is empty is
    /// left out.
    public var description: String {
        let reason = [details, message].filter { !$0.isEmpty }.joined(separator: " - ")
        return "\(product) \(statusCode) HTTP error: \(reason)"
    }

    /// The description, for `localizedDescription`.
    public var errorDescription: String? { description }
}
