import Foundation

/// The reader's side of the conversation.
final class ReaderLink {
    private let socket: Socket
    private let decoder = JSONDecoder()
    private let encoder = JSONEncoder()
    /// A pool's messages are small.
    private var parser = FrameParser(maximumBytes: 1_000_000)

    init(socket: Socket) {
        self.socket = socket
    }

    func settings() throws -> ReaderSettings {
        guard let (frame, _) = try next(), frame.kind == .settings else { throw Socket.Lost() }
        return try decoder.decode(ReaderSettings.self, from: Data(frame.content))
    }

    /// The next document; nil: there are no more. The file is the caller's to close.
    func request() throws -> (task: ReadingTask, file: Int32)? {
        guard let (frame, file) = try next() else { return nil }
        guard frame.kind == .request, file >= 0 else { throw Socket.Lost() }
        return (try decoder.decode(ReadingTask.self, from: Data(frame.content)), file)
    }

    func ready(_ report: SandboxReport) throws { try socket.write(.ready, Array(try encoder.encode(report))) }

    func answer(_ answer: ReaderChild.Answer) throws {
        try socket.write(.answer, Frame.bytes(of: UInt32(answer.pageCount)), Array(answer.json))
    }

    func fail(_ failure: ReaderFailure) throws {
        var failure = failure
        failure.message = String(failure.message.prefix(2_000))
        try socket.write(.failure, Array(try encoder.encode(failure)))
    }

    private func next() throws -> (Frame, file: Int32)? {
        var file: Int32 = -1
        while true {
            var frame: Frame?
            let received = try socket.receive(parser.wanted) { frame = try parser.take($0) }
            if received.file >= 0 { file = received.file }
            if let frame { return (frame, file) }
            if received.count == 0 { return nil }
        }
    }
}
