#if Server
import InvoiceProjection
import ReaderProcesses
import ServiceStore

/// What an error says about a job: whether another attempt can help, and what its owner is told.
enum AttemptFailure: Sendable, Hashable {
    /// No other attempt can help.
    case final(JobFailure)
    /// The next attempt may go well.
    case again(JobFailure)
    /// The document was not to blame and not tried: the attempt does not count.
    case notTried

    /// - Parameter maximumPages: limit of the reader, which the published phrase names.
    init(_ error: any Error, limits: UploadLimits, maximumPages: Int) {
        switch error {
        case let error as ReadingError:
            let failure = JobFailure(ServerError(error, limits: limits, maximumPages: maximumPages))
            switch error.code {
            case .document: self = .final(failure)
            case .engine, .crashed, .timedOut, .outOfMemory: self = .again(failure)
            case .busy, .stopping: self = .notTried
            }
        case let error as StoreError where error.code == .unavailable || error.code == .full: self = .notTried
        case is CancellationError: self = .notTried
        case JobProblem.noDocument: self = .final(JobFailure(.internalFailure("the document is not there any more")))
        default: self = .again(JobFailure(.internalFailure("an unexpected error, see the server's log")))
        }
    }
}

/// Why a worker cannot even begin.
enum JobProblem: Error {
    /// The upload is not there any more.
    case noDocument
    /// A newer version of this program took the job.
    case unknownProduct
}

extension JobFailure {
    /// The words of an answer, without its status.
    init(_ error: ServerError) {
        self.init(code: error.code, message: error.message, details: error.failure.detailsText)
    }

    /// The document was read, and the result is not of a kind that the database takes.
    static let notStored = JobFailure(.internalFailure("the result could not be stored, see the server's log"))
}
#endif
