#if Server
import HTTPTypes
import Hummingbird
import InvoiceEngine
import NIOHTTP1

extension ServerError {
    /// What the caller is told of an error, whichever layer it comes from.
    ///
    /// - Parameter maximumPages: limit of the engine, which the published phrase names.
    init(translating error: any Error, limits: UploadLimits, maximumPages: Int) {
        switch error {
        case let error as ServerError:
            self = error
        case let error as EngineError:
            self.init(error, limits: limits, maximumPages: maximumPages)
        case is HTTPParserError:
            self = .badRequest("The request is no valid HTTP.")
        case let error as HTTPError where error.status == .notFound:
            self = .notFound("There is nothing at this address.")
        case let error as any HTTPResponseError where (400..<500).contains(error.status.code):
            self = ServerError(
                error.status, code: "BadRequest", message: error.status.reasonPhrase,
                details: .text(error.status.reasonPhrase))
        case is CancellationError:
            self = ServerError(
                .serviceUnavailable, code: "ServiceUnavailable", message: "Service unavailable",
                details: .text("The server is stopping."))
        default:
            self = .internalFailure("an unexpected error, see the server's log")
        }
    }

    private init(_ error: EngineError, limits: UploadLimits, maximumPages: Int) {
        switch error.code {
        case .unsupportedType:
            self = .invalidDocument("Invalid file type")
        case .tooManyPages:
            self = .invalidDocument("Maximum pdf pages is \(maximumPages)")
        case .tooLarge:
            self = .fileTooLarge(limit: limits.documentBytes)
        case .emptyFile, .unreadable, .passwordProtected, .noPages, .tooManyPixels:
            self = .invalidDocument(error.message)
        case .libraryUnavailable:
            self = .internalFailure("a runtime library is missing, see the server's log")
        case .recognitionUnavailable:
            self = .internalFailure("text recognition is not available, see the server's log")
        default:
            self = .internalFailure("the document could not be read, see the server's log")
        }
    }
}
#endif
