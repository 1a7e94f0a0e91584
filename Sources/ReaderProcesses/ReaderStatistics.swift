/// What a pool has done and is doing, for metrics.
package struct ReaderStatistics: Sendable, Hashable {
    /// Processes that are ready or at work.
    package var readers = 0
    /// Documents in work.
    package var running = 0
    /// Documents that wait for a reader: of senders on the line, and of the queue.
    package var waitingInteractive = 0
    package var waitingQueued = 0

    // Since the start.

    /// Documents that were read.
    package var read = 0
    /// Documents that cannot be read.
    package var refused = 0
    /// Processes that took the place of another one, for whatever reason.
    package var restarts = 0
    /// Processes that did not start.
    package var failedStarts = 0
    package var crashes = 0
    package var timeouts = 0
    package var outOfMemory = 0
    /// Calls that were turned away because too many waited.
    package var busy = 0
    package var cancelled = 0

    package init() {}
}

extension ReaderStatistics {
    /// Counts the end of a document. What nobody waits for any more is not counted but for what it did to its reader.
    mutating func count(_ result: Result<Reading, ReadingError>, isAwaited: Bool) {
        switch result {
        case .success:
            if isAwaited { read += 1 }
        case .failure(let error):
            switch error.code {
            case .document: refused += isAwaited ? 1 : 0
            case .crashed: crashes += 1
            case .timedOut: timeouts += 1
            case .outOfMemory: outOfMemory += 1
            case .engine, .busy, .stopping: break
            }
        }
    }
}
