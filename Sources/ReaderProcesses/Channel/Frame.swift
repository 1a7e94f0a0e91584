/// A message between a pool and a reader: its kind, three zero bytes, the length of its content in four bytes (little
/// end first), the content.
struct Frame {
    enum Kind: UInt8 {
        /// To the reader: ``ReaderSettings`` as JSON. The first message, sent once.
        case settings = 0x53
        /// To the reader: a ``ReadingTask`` as JSON. The open document comes with the first byte.
        case request = 0x52
        /// From the reader: it is ready; a ``SandboxReport`` as JSON.
        case ready = 0x48
        /// From the reader: the number of pages in four bytes (little end first), then the document as JSON.
        case answer = 0x41
        /// From the reader: a ``ReaderFailure`` as JSON, in place of `ready` or `answer`.
        case failure = 0x45
    }

    static let headerBytes = 8

    var kind: Kind
    var content: [UInt8]

    static func header(_ kind: Kind, length: Int) -> [UInt8] {
        [kind.rawValue, 0, 0, 0] + bytes(of: UInt32(length))
    }

    static func bytes(of number: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
}

/// Why a reader could not start or did not read, as it travels.
struct ReaderFailure: Codable {
    /// Whether the document is the reason, and not the engine.
    var isOfDocument: Bool
    var code: String
    var message: String

    /// The other side is not trusted to keep it short.
    static let maximumBytes = 65_536
}
