#if Server
/// `application/x-www-form-urlencoded` as a value state machine.
///
/// In the value of `verbatimPlus` a plus sign stays one instead of becoming a blank: base64 is often sent without
/// escaping it, and neither base64 nor a URL has blanks.
package struct URLEncodedDecoder: FormDecoder {
    private enum State {
        case name
        case value
    }

    private enum Escape {
        case none
        case percent
        case firstDigit(UInt8, value: UInt8)
    }

    private let longestName = 1_024
    private let mostFields: Int
    private let verbatimPlus: String

    private var state = State.name
    private var escape = Escape.none
    private var name: [UInt8] = []
    private var output: [UInt8] = []
    private var keepsPlus = false
    private var fields = 0

    package init(mostFields: Int = 64, verbatimPlus: String = "document") {
        self.mostFields = mostFields
        self.verbatimPlus = verbatimPlus
    }

    package mutating func feed(_ bytes: some Sequence<UInt8>, emit: (FormEvent) throws -> Void) throws {
        for byte in bytes { try take(byte, emit) }
        try flush(emit)
    }

    package mutating func finish(emit: (FormEvent) throws -> Void) throws {
        try endField(emit)
    }

    private mutating func take(_ byte: UInt8, _ emit: (FormEvent) throws -> Void) throws {
        switch escape {
        case .none:
            break
        case .percent:
            if let value = PercentCoding.digit(byte) {
                escape = .firstDigit(byte, value: value)
                return
            }
            escape = .none
            try put(UInt8(ascii: "%"))
        case .firstDigit(let digit, let high):
            escape = .none
            if let low = PercentCoding.digit(byte) { return try put(high << 4 | low) }
            try put(UInt8(ascii: "%"))
            try put(digit)
        }
        switch byte {
        case UInt8(ascii: "%"): escape = .percent
        case UInt8(ascii: "&"): try endField(emit)
        case UInt8(ascii: "=") where state == .name: try beginValue(emit)
        case UInt8(ascii: "+") where !keepsPlus: try put(0x20)
        default: try put(byte)
        }
    }

    private mutating func put(_ byte: UInt8) throws {
        switch state {
        case .name:
            guard name.count < longestName else {
                throw FormError(.malformed, "The form has a field name of more than \(longestName) bytes.")
            }
            name.append(byte)
        case .value:
            output.append(byte)
        }
    }

    private mutating func beginValue(_ emit: (FormEvent) throws -> Void) throws {
        fields += 1
        guard fields <= mostFields else {
            throw FormError(.tooManyFields, "The form has more than \(mostFields) fields.")
        }
        let field = FormField(name: HeaderParameters.text(name))
        keepsPlus = field.name == verbatimPlus
        name.removeAll()
        state = .value
        try emit(.began(field))
    }

    private mutating func endField(_ emit: (FormEvent) throws -> Void) throws {
        if case .percent = escape { try put(UInt8(ascii: "%")) }
        if case .firstDigit(let digit, _) = escape {
            try put(UInt8(ascii: "%"))
            try put(digit)
        }
        escape = .none
        if state == .name {
            // A name without a value is an empty field; between two separators there is none.
            guard !name.isEmpty else { return }
            try beginValue(emit)
        }
        try flush(emit)
        try emit(.ended)
        state = .name
        keepsPlus = false
    }

    private mutating func flush(_ emit: (FormEvent) throws -> Void) throws {
        guard !output.isEmpty else { return }
        try emit(.bytes(output[...]))
        output.removeAll(keepingCapacity: true)
    }
}
#endif
