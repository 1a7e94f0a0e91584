/// Whether there are readers, and who waits to know. A value.
struct ReaderHealth {
    typealias Waiter = CheckedContinuation<SandboxReport, any Error>

    /// Starts that may fail in a row before callers are told.
    private static let patience = 3

    /// Processes that are ready or at work.
    private(set) var alive = 0
    private var report: SandboxReport?
    private var failuresInARow = 0
    private var lastError: ReadingError?
    private var waiters: [Waiter] = []

    /// Why nothing can be read; nil: there are readers, or there may be soon.
    var failure: ReadingError? { alive == 0 && failuresInARow >= Self.patience ? lastError : nil }

    /// The waiters that may go on.
    mutating func started(_ report: SandboxReport) -> [Waiter] {
        alive += 1
        self.report = report
        failuresInARow = 0
        lastError = nil
        return takeWaiters()
    }

    mutating func ended() { alive -= 1 }

    /// `isFinal`: the process itself has said why it cannot read, so that trying again at once is of no use.
    mutating func failed(_ error: ReadingError, isFinal: Bool) -> [Waiter] {
        failuresInARow += isFinal ? Self.patience : 1
        lastError = error
        return failure == nil ? [] : takeWaiters()
    }

    /// What is known already; nil: the waiter will be told.
    mutating func await(_ waiter: Waiter) -> Result<SandboxReport, any Error>? {
        if let failure { return .failure(failure) }
        if let report { return .success(report) }
        waiters.append(waiter)
        return nil
    }

    /// All who wait, for the end.
    mutating func takeWaiters() -> [Waiter] {
        defer { waiters = [] }
        return waiters
    }
}
