#if Server
/// `multipart/form-data` (RFC 7578, delimiters of RFC 2046 section 5.1.1) as a value state machine.
///
/// It holds at most one delimiter line or one block of part headers besides the bytes just fed, whatever the sender
/// does, and gives the same events however the body is cut into pieces.
package struct MultipartParser: FormDecoder {
    package struct Limits: Sendable {
        package var parts = 64
        /// Bytes of one part's headers.
        package var headerBytes = 8_192

        package init() {}
    }

    private enum State {
        case preamble
        case headers
        case body
        case epilogue
    }

    /// Longest run of blanks after a boundary; more make the line ordinary content.
    private static let longestPadding = 64

    private let limits: Limits
    private let delimiter: [UInt8]
    private var state = State.preamble
    private var parts = 0
    private var buffer = ByteWindow()
    /// The part that is being read has a name and is reported.
    private var isReported = false

    /// - Throws: ``FormError`` with `noBoundary` when the content type has no usable boundary.
    package init(contentType: String, limits: Limits = Limits()) throws {
        guard let boundary = HeaderParameters(contentType.utf8).last("boundary"), (1...200).contains(boundary.count)
        else { throw FormError(.noBoundary, "The multipart form has no boundary.") }
        self.init(boundary: boundary, limits: limits)
    }

    package init(boundary: [UInt8], limits: Limits = Limits()) {
        self.limits = limits
        delimiter = Array("\r\n--".utf8) + boundary
        // The first delimiter needs no line end before it: pretend one.
        buffer.append([0x0D, 0x0A])
    }

    package mutating func feed(_ bytes: some Sequence<UInt8>, emit: (FormEvent) throws -> Void) throws {
        if case .epilogue = state { return }
        buffer.append(bytes)
        while try advance(emit) {}
        buffer.compact()
    }

    package mutating func finish(emit: (FormEvent) throws -> Void) throws {
        guard case .epilogue = state else {
            throw FormError(.unterminated, "The multipart form ended before its last boundary.")
        }
    }

    /// One step; false when more bytes are needed.
    private mutating func advance(_ emit: (FormEvent) throws -> Void) throws -> Bool {
        switch state {
        case .preamble:
            return try advanceContent { _ in
            } ended: {
            }
        case .headers:
            return try advanceHeaders(emit)
        case .body:
            let isReported = isReported
            return try advanceContent {
                if isReported { try emit(.bytes($0)) }
            } ended: {
                if isReported { try emit(.ended) }
            }
        case .epilogue:
            buffer.consumeAll()
            return false
        }
    }

    private mutating func advanceContent(
        _ content: (ArraySlice<UInt8>) throws -> Void, ended: () throws -> Void
    ) throws -> Bool {
        var search = buffer.start
        while let candidate = buffer.index(of: 0x0D, from: search) {
            switch delimiterLine(at: candidate) {
            case .none:
                search = candidate + 1
            case .incomplete:
                if candidate > buffer.start { try content(buffer.take(upTo: candidate)) }
                return false
            case .next(let end):
                if candidate > buffer.start { try content(buffer.take(upTo: candidate)) }
                buffer.consume(upTo: end)
                try ended()
                parts += 1
                guard parts <= limits.parts else {
                    throw FormError(.tooManyFields, "The form has more than \(limits.parts) parts.")
                }
                state = .headers
                return true
            case .last:
                if candidate > buffer.start { try content(buffer.take(upTo: candidate)) }
                try ended()
                state = .epilogue
                return true
            }
        }
        if !buffer.isEmpty { try content(buffer.take(upTo: buffer.end)) }
        return false
    }

    private enum Line {
        case none
        case incomplete
        case next(end: Int)
        case last
    }

    /// Whether a whole delimiter line begins at `index`. A boundary followed by other text is content.
    private func delimiterLine(at index: Int) -> Line {
        var position = index
        for byte in delimiter {
            guard position < buffer.end else { return .incomplete }
            guard buffer[position] == byte else { return .none }
            position += 1
        }
        let afterBoundary = position
        while position < buffer.end, buffer[position] == 0x20 || buffer[position] == 0x09 { position += 1 }
        if position - afterBoundary > Self.longestPadding { return .none }
        guard position < buffer.end else { return .incomplete }
        let isLast = position == afterBoundary && buffer[position] == UInt8(ascii: "-")
        guard isLast || buffer[position] == 0x0D else { return .none }
        guard position + 1 < buffer.end else { return .incomplete }
        if isLast { return buffer[position + 1] == UInt8(ascii: "-") ? .last : .none }
        return buffer[position + 1] == 0x0A ? .next(end: position + 2) : .none
    }

    private mutating func advanceHeaders(_ emit: (FormEvent) throws -> Void) throws -> Bool {
        guard let block = PartHeaders.endOfBlock(in: buffer) else {
            guard buffer.count <= limits.headerBytes else { throw headersTooLarge }
            return false
        }
        guard block.end - buffer.start <= limits.headerBytes else { throw headersTooLarge }
        let field = try PartHeaders.field(in: buffer.slice(buffer.start..<block.textEnd))
        buffer.consume(upTo: block.end)
        isReported = field != nil
        if let field { try emit(.began(field)) }
        state = .body
        return true
    }

    private var headersTooLarge: FormError {
        FormError(.headersTooLarge, "The headers of a part are longer than \(limits.headerBytes) bytes.")
    }
}
#endif
