#if Server
import InvoiceServer

/// A field with all its bytes.
struct ReadField: Hashable {
    var field: FormField
    var bytes: [UInt8]

    init(_ name: String, fileName: String? = nil, _ text: String) {
        self.init(FormField(name: name, fileName: fileName), Array(text.utf8))
    }

    init(_ field: FormField, _ bytes: [UInt8]) {
        self.field = field
        self.bytes = bytes
    }
}

/// Feeds `body` in pieces of the sizes that `nextSize` gives, and joins the events to fields.
func readFields<Decoder: FormDecoder>(
    _ body: [UInt8], with decoder: Decoder, nextSize: () -> Int = { .max }
) throws -> [ReadField] {
    var decoder = decoder
    var fields: [ReadField] = []
    var current: ReadField?
    func take(_ event: FormEvent) {
        switch event {
        case .began(let field): current = ReadField(field, [])
        case .bytes(let bytes): current?.bytes += bytes
        case .ended:
            if let field = current { fields.append(field) }
            current = nil
        }
    }
    var rest = body[...]
    while !rest.isEmpty {
        let piece = rest.prefix(nextSize())
        rest = rest.dropFirst(piece.count)
        try decoder.feed(piece, emit: take)
    }
    try decoder.finish(emit: take)
    return fields
}

/// A generator that gives the same numbers in every run (SplitMix64).
struct RepeatableRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
#endif
