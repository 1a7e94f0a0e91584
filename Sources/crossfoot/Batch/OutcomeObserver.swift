#if Server
import Foundation

/// How one file of a run ended.
enum FileOutcome: Sendable {
    case answered(FileAnswer)
    case failed(FileFailure)
    /// An earlier run answered it; its result lies there.
    case answeredBefore(result: URL)
}

/// Looks on while results go where they go: a table that is made of all of them, for one.
protocol OutcomeObserver {
    /// Called once for each file, in the order of the files.
    func take(_ outcome: FileOutcome, of input: BatchInput) throws
    /// Called once, after the last file.
    func finish() throws
}
#endif
