#if Server
import CPostgres
import Foundation
import ServiceStore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// One connection to the server, of one thread.
///
/// Every wait has an end: a server that does not answer within the limit counts as lost.
final class PostgresConnection {
    let library: CPGLibrary
    let handle: CPGConnection
    private let answerLimit: Duration
    /// Names of prepared statements by their text.
    private var prepared: [String: String] = [:]
    private var isInTransaction = false
    /// No more statements can be sent.
    private(set) var isLost = false

    /// - Parameter answerLimit: How long the server may be silent.
    init(library: CPGLibrary, handle: CPGConnection, answerLimit: Duration) {
        self.library = library
        self.handle = handle
        self.answerLimit = answerLimit
    }

    deinit { library.finish(handle) }

    /// Runs one statement, which is prepared the first time.
    ///
    /// - Throws: ``PostgresFailure``.
    func run(_ statement: String, _ parameters: [PostgresParameter] = []) throws(PostgresFailure) -> PostgresAnswer {
        let name: String
        if let known = prepared[statement] {
            name = known
        } else {
            name = "s\(prepared.count)"
            let types = parameters.map(\.type)
            try send { library.sendPrepare(handle, name, statement, Int32(types.count), types) }
            _ = try answer()
            prepared[statement] = name
        }
        try send { sendPrepared(name, parameters) }
        return try answer()
    }

    /// Runs statements without parameters, separated by semicolons, in one exchange with the server.
    func runScript(_ statements: String) throws(PostgresFailure) {
        try send { library.sendQuery(handle, statements) }
        _ = try answer()
    }

    /// Runs `body` in a transaction, which is committed when it returns and undone when it throws.
    ///
    /// - Parameter begin: Statements that begin it.
    func transaction<Value>(_ begin: String = "BEGIN", _ body: () throws -> Value) throws -> Value {
        isInTransaction = true
        defer { isInTransaction = false }
        let value: Value
        do {
            try runScript(begin)
            value = try body()
        } catch {
            if !isLost { undo() }
            throw error
        }
        isInTransaction = false
        do {
            try runScript("COMMIT")
        } catch {
            if !isLost { undo() }
            throw error
        }
        return value
    }

    /// A transaction that cannot be undone ends with its connection.
    private func undo() {
        do { try runScript("ROLLBACK") } catch { isLost = true }
    }

    /// A name as it stands in a statement, where no parameter can.
    func quotedIdentifier(_ name: String) throws(PostgresFailure) -> String {
        guard let text = library.escapeIdentifier(handle, name, name.utf8.count) else { throw broken() }
        defer { library.freeMemory(text) }
        return String(cString: text)
    }

    /// For waiting until the server says something.
    var socket: Int32 { library.socket(handle) }

    /// Texts that other connections have notified since the last time.
    func takeNotifications() throws(PostgresFailure) -> [String] {
        guard library.consumeInput(handle) == 1 else { throw broken() }
        let own = library.backendProcess(handle)
        var texts: [String] = []
        while let notification = library.notifications(handle) {
            defer { library.freeMemory(notification) }
            if notification.pointee.backendProcess != own {
                texts.append(String(cString: notification.pointee.payload))
            }
        }
        return texts
    }

    // MARK: - Sending and waiting

    private func sendPrepared(_ name: String, _ parameters: [PostgresParameter]) -> Int32 {
        // All values one after the other, and a zero, so that even an empty one has an address.
        var bytes: [UInt8] = []
        bytes.reserveCapacity(parameters.reduce(1) { $0 + ($1.bytes?.count ?? 0) })
        for parameter in parameters { bytes.append(contentsOf: parameter.bytes ?? []) }
        bytes.append(0)
        let lengths = parameters.map { Int32($0.bytes?.count ?? 0) }
        let formats = [Int32](repeating: 1, count: parameters.count)
        return bytes.withUnsafeBytes { buffer in
            var offset = 0
            let values = parameters.map { parameter -> UnsafePointer<CChar>? in
                guard let count = parameter.bytes?.count else { return nil }
                defer { offset += count }
                return (buffer.baseAddress! + offset).assumingMemoryBound(to: CChar.self)
            }
            return library.sendQueryPrepared(handle, name, Int32(parameters.count), values, lengths, formats, 1)
        }
    }

    private func send(_ request: () -> Int32) throws(PostgresFailure) {
        guard !isLost else { throw PostgresFailure(kind: .lost, message: "it was closed") }
        guard request() == 1 else { throw broken() }
        let deadline = ContinuousClock.now + answerLimit
        while true {
            let left = library.flush(handle)
            if left == 0 { return }
            if left < 0 { throw broken() }
            // The server may have to be rid of what it says before it takes more.
            let events = try wait(for: POLLIN | POLLOUT, until: deadline)
            if events & POLLIN != 0, library.consumeInput(handle) != 1 { throw broken() }
        }
    }

    /// Waits for the end of what was sent, and takes its last answer.
    private func answer() throws(PostgresFailure) -> PostgresAnswer {
        let deadline = ContinuousClock.now + answerLimit
        var answer = PostgresAnswer()
        var failure: PostgresFailure?
        while true {
            while library.isBusy(handle) == 1 {
                _ = try wait(for: POLLIN, until: deadline)
                if library.consumeInput(handle) != 1 { throw failure.map { ended($0) } ?? broken() }
            }
            guard let result = library.getResult(handle) else { break }
            defer { library.clear(result) }
            switch Int(library.resultStatus(result)) {
            case CPGCommandOK, CPGTuplesOK: answer = read(result)
            default: failure = failure ?? refusal(result)
            }
        }
        if let failure { throw failure.endsConnection ? ended(failure) : failure }
        if library.status(handle) != CPGConnectionOK { throw broken() }
        return answer
    }

    private func wait(for events: Int32, until deadline: ContinuousClock.Instant) throws(PostgresFailure) -> Int32 {
        while true {
            let left = (deadline - .now) / .milliseconds(1)
            var descriptor = pollfd(fd: library.socket(handle), events: Int16(events), revents: 0)
            let count = poll(&descriptor, 1, Int32(max(0, min(left, 600_000))))
            if count > 0 { return Int32(descriptor.revents) }
            if count == 0, left <= 0 {
                throw ended(PostgresFailure(kind: .lost, message: "the server did not answer within \(answerLimit)"))
            }
            if count < 0, errno != EINTR { throw broken() }
        }
    }

    // MARK: - Answers

    private func read(_ result: CPGResult) -> PostgresAnswer {
        let rows = library.rowCount(result)
        let columns = library.columnCount(result)
        var answer = PostgresAnswer(columnCount: Int(columns))
        answer.cells.reserveCapacity(Int(rows * columns))
        for row in 0..<rows {
            for column in 0..<columns {
                if library.isNull(result, row, column) == 1 {
                    answer.cells.append(nil)
                } else {
                    let bytes = UnsafeRawBufferPointer(
                        start: library.value(result, row, column), count: Int(library.length(result, row, column)))
                    answer.cells.append(Array(bytes))
                }
            }
        }
        answer.changedRows = library.changedRows(result).flatMap { Int(String(cString: $0)) } ?? 0
        return answer
    }

    private func refusal(_ result: CPGResult) -> PostgresFailure {
        guard let state = library.resultErrorField(result, Int32(CPGDiagnosticState)) else {
            // libpq made this result itself: the connection broke.
            return PostgresFailure(kind: .lost, message: reason)
        }
        let message = library.resultErrorField(result, Int32(CPGDiagnosticMessage)).map { String(cString: $0) }
        return PostgresFailure(kind: .refused(state: String(cString: state)), message: message ?? "no reason given")
    }

    private func broken() -> PostgresFailure { ended(PostgresFailure(kind: .lost, message: reason)) }

    /// Whatever is not in a transaction, or commits one, may have been done before the connection broke.
    private func ended(_ failure: PostgresFailure) -> PostgresFailure {
        isLost = true
        var failure = failure
        failure.mayHaveHappened = !isInTransaction
        return failure
    }

    /// libpq's last message, in one line.
    private var reason: String { PostgresSession.line(library.errorMessage(handle)) }
}
#endif
