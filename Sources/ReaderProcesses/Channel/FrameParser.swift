/// Puts messages together from bytes as they come. A value; whatever comes, it holds no more than one message of the
/// largest size.
struct FrameParser {
    struct Garbage: Error {}

    private let maximumBytes: Int
    private var header: [UInt8] = []
    private var kind = Frame.Kind.failure
    private var missing = 0
    private var content: [UInt8] = []

    init(maximumBytes: Int) {
        self.maximumBytes = maximumBytes
    }

    /// Whether a message has begun and has not ended.
    var isInside: Bool { !header.isEmpty }

    /// Bytes that the next call should bring at most.
    var wanted: Int { header.count < Frame.headerBytes ? Frame.headerBytes - header.count : missing }

    /// Takes bytes, at most ``wanted``; gives the message that they end.
    ///
    /// - Throws: ``Garbage``; there is no sense in going on then.
    mutating func take(_ bytes: UnsafeRawBufferPointer) throws(Garbage) -> Frame? {
        guard bytes.count <= wanted else { throw Garbage() }
        if header.count < Frame.headerBytes {
            header += bytes
            guard header.count == Frame.headerBytes else { return nil }
            let length = Int(Frame.number(header[4..<8]))
            guard let kind = Frame.Kind(rawValue: header[0]), header[1] | header[2] | header[3] == 0,
                length <= (kind == .failure ? ReaderFailure.maximumBytes : maximumBytes)
            else { throw Garbage() }
            self.kind = kind
            missing = length
            // What is only announced costs nothing yet.
            content.reserveCapacity(min(length, 1 << 20))
        } else {
            content += bytes
            missing -= bytes.count
        }
        guard missing == 0 else { return nil }
        defer {
            header = []
            content = []
        }
        return Frame(kind: kind, content: content)
    }
}
