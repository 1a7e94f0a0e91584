import Testing

@testable import ReaderProcesses

/// Messages in pieces, and bytes that are none.
@Suite struct FrameTests {
    /// The messages in `bytes`, handed over in pieces of at most `size`.
    private func frames(_ bytes: [UInt8], size: Int, maximum: Int = 1_000) throws -> [Frame] {
        var parser = FrameParser(maximumBytes: maximum)
        var frames: [Frame] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = Array(rest.prefix(min(size, parser.wanted)))
            rest = rest.dropFirst(piece.count)
            if let frame = try piece.withUnsafeBytes({ try parser.take($0) }) { frames.append(frame) }
        }
        return frames
    }

    @Test(arguments: [1, 2, 3, 7, 8, 9, 100])
    func messagesComeInAnyPieces(size: Int) throws {
        let contents: [[UInt8]] = [[1, 2, 3], [], [UInt8](repeating: 7, count: 300), [0xff]]
        let bytes = contents.flatMap { Frame.header(.answer, length: $0.count) + $0 }
        let frames = try frames(bytes, size: size)
        #expect(frames.map(\.content) == contents)
        #expect(frames.allSatisfy { $0.kind == .answer })
    }

    @Test(
        arguments: [
            [0x00, 0, 0, 0, 0, 0, 0, 0], [0x42, 0, 0, 0, 1, 0, 0, 0], [0x41, 1, 0, 0, 1, 0, 0, 0],
            [0x41, 0, 0, 0, 0xe9, 0x03, 0, 0], [0x41, 0, 0, 0, 0xff, 0xff, 0xff, 0xff],
            // A failure is shorter than an answer may be.
            [0x45, 0, 0, 0, 0x01, 0, 1, 0],
        ] as [[UInt8]])
    func otherBytesAreGarbage(bytes: [UInt8]) {
        #expect(throws: FrameParser.Garbage.self) { try frames(bytes, size: 8) }
    }

    @Test(arguments: [0, 1, 255, 256, 65_536, 4_294_967_295] as [UInt32])
    func numbersTravel(number: UInt32) {
        #expect(Frame.number(Frame.bytes(of: number)[...]) == number)
    }
}
