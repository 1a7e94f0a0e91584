#if Server
import HTTPTypes
import InvoiceProjection
import ReaderProcesses

extension ServerError {
    /// What the caller is told when a document was not read.
    ///
    /// - Parameter maximumPages: limit of the reader, which the published phrase names.
    init(_ error: ReadingError, limits: UploadLimits, maximumPages: Int) {
        switch error.code {
        case .document(let code):
            self.init(
                .unreadableDocument(
                    engineCode: code, message: error.message, maximumPages: maximumPages,
                    maximumBytes: limits.documentBytes))
        case .engine("library_unavailable"):
            self = .internalFailure("a runtime library is missing, see the server's log")
        case .engine("recognition_unavailable"):
            self = .internalFailure("text recognition is not available, see the server's log")
        case .engine: self = .internalFailure("the document could not be read, see the server's log")
        case .crashed: self = .internalFailure("the reader ended before the document was read")
        case .outOfMemory: self = .internalFailure("the document needs more memory than it may have")
        case .timedOut: self = .timedOut
        case .busy: self = .busy(retryAfter: 2)
        case .stopping: self = .unavailable("The server is stopping.", retryAfter: 5)
        }
    }

    /// 504: reading took longer than it may.
    static let timedOut = ServerError(
        .gatewayTimeout, code: "RequestTimeout", message: "Request timeout",
        details: .text("Gateway timeout: the document took longer to read than it may."))

    /// 503: not now.
    static func unavailable(_ details: String, retryAfter seconds: Int) -> ServerError {
        ServerError(
            .serviceUnavailable, code: "ServiceUnavailable", message: "Service unavailable", details: .text(details),
            headers: [.retryAfter: String(seconds)])
    }
}
#endif
