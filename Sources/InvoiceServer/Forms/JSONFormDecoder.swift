#if Server
/// The top level of a JSON object as a form: each member whose value is a string, a number, `true` or `false` is a
/// field; nested values and `null` are passed over.
///
/// A document inside JSON may be many megabytes of base64, so the text is read as it arrives (RFC 8259) and no
/// string is ever held as a whole. Numbers and literals are passed on as they are written.
package struct JSONFormDecoder: FormDecoder {
    private enum State {
        case start
        case beforeKey(first: Bool)
        case key
        case beforeColon
        case beforeValue
        case string
        case scalar
        case nested
        case nestedString
        case afterValue
        case end
    }

    private let longestName = 1_024
    private let deepest = 64
    private let mostFields: Int

    private var state = State.start
    private var string = JSONStringScanner()
    private var output: [UInt8] = []
    private var scalar: [UInt8] = []
    private var name = ""
    private var closers: [UInt8] = []
    private var fields = 0

    package init(mostFields: Int = 64) { self.mostFields = mostFields }

    package mutating func feed(_ bytes: some Sequence<UInt8>, emit: (FormEvent) throws -> Void) throws {
        for byte in bytes { try take(byte, emit) }
        if case .string = state { try flush(emit) }
    }

    package mutating func finish(emit: (FormEvent) throws -> Void) throws {
        guard case .end = state else { throw FormError(.unterminated, "The JSON text ended too early.") }
    }

    private mutating func take(_ byte: UInt8, _ emit: (FormEvent) throws -> Void) throws {
        switch state {
        case .key:
            guard try string.take(byte, into: &output) else {
                guard output.count <= longestName else { throw malformed }
                return
            }
            name = HeaderParameters.text(output)
            output.removeAll(keepingCapacity: true)
            state = .beforeColon
        case .string:
            guard try string.take(byte, into: &output) else { return }
            try flush(emit)
            try emit(.ended)
            state = .afterValue
        case .nestedString:
            guard try string.take(byte, into: &output) else { return output.removeAll(keepingCapacity: true) }
            output.removeAll(keepingCapacity: true)
            state = .nested
        case .nested:
            try takeNested(byte)
        case .scalar:
            if Self.isScalar(byte) {
                guard scalar.count < 64 else { throw malformed }
                return scalar.append(byte)
            }
            try endScalar(emit)
            try takeStructure(byte, emit)
        default:
            try takeStructure(byte, emit)
        }
    }

    private mutating func takeStructure(_ byte: UInt8, _ emit: (FormEvent) throws -> Void) throws {
        if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { return }
        switch (state, byte) {
        case (.start, UInt8(ascii: "{")):
            state = .beforeKey(first: true)
        case (.beforeKey(first: true), UInt8(ascii: "}")), (.afterValue, UInt8(ascii: "}")):
            state = .end
        case (.beforeKey, UInt8(ascii: "\"")):
            string = JSONStringScanner()
            state = .key
        case (.beforeColon, UInt8(ascii: ":")):
            state = .beforeValue
        case (.afterValue, UInt8(ascii: ",")):
            state = .beforeKey(first: false)
        case (.beforeValue, UInt8(ascii: "\"")):
            string = JSONStringScanner()
            try begin(emit)
            state = .string
        case (.beforeValue, UInt8(ascii: "{")):
            closers = [UInt8(ascii: "}")]
            state = .nested
        case (.beforeValue, UInt8(ascii: "[")):
            closers = [UInt8(ascii: "]")]
            state = .nested
        case (.beforeValue, _) where Self.isScalar(byte):
            scalar = [byte]
            state = .scalar
        default:
            throw malformed
        }
    }

    /// Inside a value that is passed over, only strings and brackets matter.
    private mutating func takeNested(_ byte: UInt8) throws {
        switch byte {
        case UInt8(ascii: "\""):
            string = JSONStringScanner()
            state = .nestedString
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard closers.count < deepest else { throw malformed }
            closers.append(byte + 2)
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            guard closers.popLast() == byte else { throw malformed }
            if closers.isEmpty { state = .afterValue }
        default:
            break
        }
    }

    private mutating func begin(_ emit: (FormEvent) throws -> Void) throws {
        fields += 1
        guard fields <= mostFields else {
            throw FormError(.tooManyFields, "The JSON object has more than \(mostFields) members.")
        }
        try emit(.began(FormField(name: name)))
    }

    private mutating func endScalar(_ emit: (FormEvent) throws -> Void) throws {
        state = .afterValue
        if scalar.elementsEqual("null".utf8) { return }
        let isLiteral = scalar.elementsEqual("true".utf8) || scalar.elementsEqual("false".utf8)
        guard isLiteral || Double(HeaderParameters.text(scalar)) != nil else { throw malformed }
        try begin(emit)
        try emit(.bytes(scalar[...]))
        try emit(.ended)
    }

    private mutating func flush(_ emit: (FormEvent) throws -> Void) throws {
        guard !output.isEmpty else { return }
        try emit(.bytes(output[...]))
        output.removeAll(keepingCapacity: true)
    }

    private static func isScalar(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "E"),
            UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default:
            false
        }
    }

    private var malformed: FormError { FormError(.malformed, "The body is no valid JSON object.") }
}
#endif
