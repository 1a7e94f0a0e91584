import Foundation

extension ConnectionError {
    /// An error whose message names the server, never the whole address.
    ///
    /// - Parameter detail: what the network stack said; empty: nothing.
    package init(_ reason: Reason, server: URL, detail: String) {
        let host = (server.host() ?? "the server") + (server.port.map { ":\($0)" } ?? "")
        let sentence =
            switch reason {
            case .unreachable: "There is no way to \(host)"
            case .dropped: "The connection to \(host) broke before an answer"
            case .timedOut: "\(host) did not answer in time"
            }
        self.init(reason: reason, message: detail.isEmpty ? sentence + "." : "\(sentence): \(detail).")
    }
}
