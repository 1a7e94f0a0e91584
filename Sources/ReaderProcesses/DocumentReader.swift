import Foundation
import InvoiceModel

/// What to do with a document.
package enum ReadingTask: Sendable, Hashable, Codable {
    /// Read the fields of an invoice. The flags are those of `ReadingOptions`.
    case invoice(includesWords: Bool, findsPapers: Bool)
    /// Find where one invoice ends and the next begins.
    case split
}

/// One document to read.
package struct ReadingRequest: Sendable, Hashable {
    /// A regular file.
    package var path: String
    package var task: ReadingTask
    /// Who asks: callers share the readers fairly, whatever each of them asks for.
    package var client: Int64
    /// Whether a sender waits on the line. Such requests go before those of the queue.
    package var isInteractive: Bool

    package init(path: String, task: ReadingTask, client: Int64, isInteractive: Bool) {
        self.path = path
        self.task = task
        self.client = client
        self.isInteractive = isInteractive
    }
}

/// What was read.
package struct Reading: Sendable, Hashable {
    /// The domain document as JSON: an `InvoiceDocument` or a `SplitDocument`, as the task was.
    package var json: Data
    package var pageCount: Int
    package var startedAt: Date
    package var finishedAt: Date

    package init(json: Data, pageCount: Int, startedAt: Date, finishedAt: Date) {
        self.json = json
        self.pageCount = pageCount
        self.startedAt = startedAt
        self.finishedAt = finishedAt
    }
}

/// Why a document was not read.
package struct ReadingError: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Code: Sendable, Hashable {
        /// The document cannot be read, now or later. The text is the code of an `EngineError`
        /// (`unreadable_document`, `too_many_pages`, …).
        case document(String)
        /// The engine lacks a library or a model, or failed by itself. The text is the code of an `EngineError`.
        case engine(String)
        /// The reader's process died on it.
        case crashed
        case timedOut
        case outOfMemory
        /// As many documents wait as may wait.
        case busy
        /// The readers are being stopped.
        case stopping
    }

    package var code: Code
    /// One sentence for the sender; never a word of the document.
    package var message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { message }
}

/// Reads documents: a pool of processes, or what a test puts in its place.
///
/// Implementations never compute on the caller's thread. A cancelled call ends with `CancellationError`.
package protocol DocumentReader: Sendable {
    /// - Throws: ``ReadingError`` or `CancellationError`.
    func read(_ request: ReadingRequest) async throws -> Reading
}
