#if Server
import HTTPTypes
import Hummingbird
import InvoiceProjection
import NIOHTTP1
import ReaderProcesses
import ServiceStore

extension ServerError {
    /// What the caller is told of an error, whichever layer it comes from.
    ///
    /// - Parameter maximumPages: limit of the reader, which the published phrase names.
    init(translating error: any Error, limits: UploadLimits, maximumPages: Int) {
        switch error {
        case let error as ServerError:
            self = error
        case let error as ReadingError:
            self.init(error, limits: limits, maximumPages: maximumPages)
        case let error as StoreError:
            self.init(error)
        case is SpoolError:
            self = .unavailable("The server cannot take the document now.", retryAfter: 10)
        case is HTTPParserError:
            self = .badRequest("The request is no valid HTTP.")
        case let error as HTTPError where error.status == .notFound:
            self = .notFound("There is nothing at this address.")
        case let error as any HTTPResponseError where (400..<500).contains(error.status.code):
            self = ServerError(
                error.status, code: "BadRequest", message: error.status.reasonPhrase,
                details: .text(error.status.reasonPhrase))
        case is CancellationError:
            self = .unavailable("The server is stopping.", retryAfter: 5)
        default:
            self = .internalFailure("an unexpected error, see the server's log")
        }
    }

    private init(_ error: StoreError) {
        switch error.code {
        case .unavailable: self = .unavailable("The database cannot be reached now.", retryAfter: 5)
        case .full: self = .unavailable("The server has no room left to write.", retryAfter: 60)
        case .newerSchema, .invalid, .failed:
            self = .internalFailure("the database refused, see the server's log")
        }
    }
}
#endif
