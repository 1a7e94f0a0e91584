import Foundation
import InvoiceSDK

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

extension ConnectionError {
    /// Errors of a session that come before anything is sent.
    private static let unreachableCodes: Set<URLError.Code> = [
        .badURL, .cannotFindHost, .cannotConnectToHost, .dnsLookupFailed, .notConnectedToInternet,
        .internationalRoamingOff, .callIsActive, .dataNotAllowed, .secureConnectionFailed,
        .serverCertificateHasBadDate, .serverCertificateUntrusted, .serverCertificateHasUnknownRoot,
        .serverCertificateNotYetValid, .clientCertificateRejected, .clientCertificateRequired,
    ]

    /// - Parameters:
    ///   - error: what a session ended a task with.
    ///   - server: the address that was asked for.
    ///   - isConnected: some of the request had left, or some of the answer had come.
    init(sessionError error: any Error, server: URL, isConnected: Bool) {
        let code = (error as? URLError)?.code ?? .unknown
        self.init(
            Self.reason(of: code, scheme: server.scheme?.lowercased(), isConnected: isConnected), server: server,
            detail: error.localizedDescription)
    }

    private static func reason(of code: URLError.Code, scheme: String?, isConnected: Bool) -> Reason {
        switch code {
        case .timedOut: .timedOut
        case _ where unreachableCodes.contains(code): .unreachable
        // The session of Linux calls an answer that is no HTTP so as well.
        case .unsupportedURL: scheme == "http" || scheme == "https" ? .dropped : .unreachable
        // It knows no codes for TLS that failed.
        case .unknown: scheme == "https" && !isConnected ? .unreachable : .dropped
        default: .dropped
        }
    }
}
