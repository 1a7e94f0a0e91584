import CSandbox
import Foundation

/// A reader's process, as the thread sees it that started it and alone speaks with it.
final class ReaderProcess {
    /// How a document ended.
    enum Outcome {
        /// The process is ready for the next one.
        case answered(Result<Reading, ReadingError>)
        /// The process must be replaced.
        case lost(ReadingError)
    }

    private let configuration: ReaderPoolConfiguration
    private let socket: Socket
    private let process: pid_t
    private let scratch: ScratchFolder?
    private var parser: FrameParser
    private var hasEnded = false
    private(set) var documents = 0
    /// Bytes of memory in use when last looked at; 0: unknown.
    private(set) var residentBytes: UInt64 = 0

    /// Milliseconds between two looks at a document in work.
    private static let tick: Int32 = 50

    init(
        _ configuration: ReaderPoolConfiguration, socket: Socket, process: pid_t, scratch: ScratchFolder?
    ) {
        self.configuration = configuration
        self.socket = socket
        self.process = process
        self.scratch = scratch
        parser = FrameParser(maximumBytes: configuration.answerBytes)
    }

    /// Whether it should make room for a new one.
    var isWorn: Bool {
        documents >= configuration.documentsPerProcess || residentBytes > configuration.restingMemoryLimit
    }

    /// Whether it has died while it had nothing to do. It never speaks unasked.
    var hasDied: Bool { socket.isReadable(within: 0) }

    /// Waits for its first word.
    ///
    /// - Throws: ``ReadingError``; the process has ended then.
    func awaitReady(errors: Int32) throws(StartFailure) -> SandboxReport {
        let end = ContinuousClock.now + .seconds(configuration.startTimeLimit)
        do {
            while true {
                guard let frame = try receive(within: Self.tick) else {
                    guard ContinuousClock.now < end else {
                        throw StartFailure(
                            error: ReadingError(.engine("reader_failed"), "A reader took too long to start."))
                    }
                    continue
                }
                switch frame.kind {
                case .ready:
                    return try JSONDecoder().decode(SandboxReport.self, from: Data(frame.content))
                case .failure:
                    throw StartFailure(error: try failure(frame), isFinal: true)
                case .settings, .request, .answer:
                    throw FrameParser.Garbage()
                }
            }
        } catch let failure as StartFailure {
            kill()
            throw failure
        } catch {
            let status = kill(isGone: error is Socket.Lost)
            throw StartFailure(error: .didNotStart(status, said: Descriptor.text(errors)))
        }
    }

    /// Reads a document. `interruption` is asked now and then whether to give up, with the seconds that it took so far.
    func read(_ request: ReadingRequest, interruption: (Double) -> ReadingError?) -> Outcome {
        let file: Int32
        switch Descriptor.document(request.path) {
        case .success(let descriptor): file = descriptor
        case .failure(let error): return .answered(.failure(error))
        }
        defer { close(file) }
        let start = ContinuousClock.now
        let startedAt = Date()
        do {
            try socket.send(.request, Array(JSONEncoder().encode(request.task)), file: file)
            while true {
                if let frame = try receive(within: Self.tick) {
                    documents += 1
                    residentBytes = csandbox_resident_bytes(process)
                    return .answered(try reading(frame, startedAt))
                }
                residentBytes = max(csandbox_resident_bytes(process), 1)
                if let error = interruption((ContinuousClock.now - start) / .seconds(1)) ?? memoryError {
                    kill()
                    return .lost(error)
                }
            }
        } catch {
            let status = kill(isGone: error is Socket.Lost)
            return .lost(.died(status, residentBytes: residentBytes, limit: configuration.memoryLimit))
        }
    }

    /// Ends it; how it ended.
    ///
    /// - Parameter isGone: Whether it has closed its connection, as it does when it dies: its own end counts then.
    @discardableResult
    func kill(isGone: Bool = false) -> ExitStatus {
        guard !hasEnded else { return ExitStatus(rawValue: 0, wasKilled: true) }
        hasEnded = true
        defer {
            close(socket.descriptor)
            scratch?.remove()
        }
        var status: Int32 = 0
        let end = ContinuousClock.now + .seconds(isGone ? 2 : 0)
        repeat {
            if waitpid(process, &status, WNOHANG) == process { return ExitStatus(rawValue: status, wasKilled: false) }
            if isGone { usleep(1_000) }
        } while ContinuousClock.now < end
        Foundation.kill(process, SIGKILL)
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return ExitStatus(rawValue: status, wasKilled: true)
    }

    private var memoryError: ReadingError? {
        residentBytes > configuration.memoryLimit ? .outOfMemory(configuration.memoryLimit) : nil
    }

    private func reading(_ frame: Frame, _ startedAt: Date) throws -> Result<Reading, ReadingError> {
        switch frame.kind {
        case .answer where frame.content.count >= 4:
            return .success(
                Reading(
                    json: Data(frame.content[4...]), pageCount: Int(Frame.number(frame.content[..<4])),
                    startedAt: startedAt, finishedAt: Date()))
        case .failure:
            return .failure(try failure(frame))
        case .settings, .request, .ready, .answer:
            throw FrameParser.Garbage()
        }
    }

    private func failure(_ frame: Frame) throws -> ReadingError {
        let failure = try JSONDecoder().decode(ReaderFailure.self, from: Data(frame.content))
        return ReadingError(failure.isOfDocument ? .document(failure.code) : .engine(failure.code), failure.message)
    }

    /// What comes within `milliseconds`; nil: nothing, or nothing whole.
    private func receive(within milliseconds: Int32) throws -> Frame? {
        let end = ContinuousClock.now + .milliseconds(Int(milliseconds))
        while true {
            let left = (end - ContinuousClock.now) / .milliseconds(1)
            guard left > 0, socket.isReadable(within: Int32(left.rounded(.up))) else { return nil }
            var frame: Frame?
            let received = try socket.receive(parser.wanted) { frame = try parser.take($0) }
            // Readers have no files to give.
            if received.file >= 0 { close(received.file) }
            if let frame { return frame }
            if received.count == 0 { throw Socket.Lost() }
        }
    }
}
