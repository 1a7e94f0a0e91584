#if Server
/// Why the document at a URL cannot be had.
package struct RemoteDocumentError: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Code: String, Sendable {
        /// The URL itself cannot be used.
        case badAddress
        case notSecure
        /// The host is unknown, is not on the public internet, or does not take connections. One code and one
        /// sentence for all of these: a caller must not learn which hosts exist behind this server.
        case unreachable
        case badCertificate
        case badAnswer
        case tooManyRedirects
        case tooLarge
        case tooSlow
        case switchedOff
        /// Too many documents are being fetched; another try may succeed.
        case busy
    }

    package var code: Code
    /// One sentence for the sender; never the address.
    package var message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package static let unreachable = RemoteDocumentError(.unreachable, "Its host cannot be reached.")

    package var description: String { message }
}

extension ServerError {
    init(_ error: RemoteDocumentError, limits: UploadLimits) {
        switch error.code {
        case .tooLarge: self = .fileTooLarge(limit: limits.documentBytes)
        case .busy: self = .busy(retryAfter: 2)
        default: self = .invalidDocument("The document cannot be fetched from its URL: \(error.message)")
        }
    }
}
#endif
