#if Server
/// A document that came as text: the address of one, or its bytes in base64.
///
/// What begins with a scheme and `://` is an address; anything else is base64, with or without `data:…;base64,`
/// before it. Which of the two it is, is known after a few bytes, so that base64 is decoded as it arrives.
struct TextDocumentDecoder {
    enum Failure: Error, Hashable {
        case notBase64
        case longAddress
    }

    private enum State {
        case undecided([UInt8])
        case dataPrefix([UInt8])
        case base64(Base64Decoder)
        case address([UInt8])
    }

    private static let longestScheme = 16
    private static let longestDataPrefix = 256
    private static let longestAddress = RemoteAddress.mostBytes

    private var state = State.undecided([])

    /// - Throws: ``Failure``.
    mutating func decode(_ bytes: ArraySlice<UInt8>, into output: inout [UInt8]) throws {
        switch state {
        case .undecided(let before):
            let start = (before + bytes).drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
            if let colon = start.prefix(Self.longestScheme).firstIndex(of: UInt8(ascii: ":")) {
                if Self.isScheme(start[..<colon], "data") {
                    state = .dataPrefix([])
                    return try decode(start[(colon + 1)...], into: &output)
                }
                let after = start[(colon + 1)...].prefix(2)
                if after.count < 2 { return state = .undecided(Array(start)) }
                guard after.elementsEqual("//".utf8) else { throw Failure.notBase64 }
                state = .address([])
                return try decode(start, into: &output)
            }
            if start.count < Self.longestScheme { return state = .undecided(Array(start)) }
            state = .base64(Base64Decoder())
            try decode(start, into: &output)
        case .dataPrefix(let before):
            let start = before + bytes
            guard let comma = start.firstIndex(of: UInt8(ascii: ",")) else {
                guard start.count <= Self.longestDataPrefix else { throw Failure.notBase64 }
                return state = .dataPrefix(start)
            }
            guard HeaderParameters.text(start[..<comma]).lowercased().hasSuffix(";base64") else {
                throw Failure.notBase64
            }
            state = .base64(Base64Decoder())
            try decode(start[(comma + 1)...], into: &output)
        case .base64(var decoder):
            guard decoder.decode(bytes, into: &output) else { throw Failure.notBase64 }
            state = .base64(decoder)
        case .address(let before):
            guard before.count + bytes.count <= Self.longestAddress else { throw Failure.longAddress }
            state = .address(before + bytes)
        }
    }

    /// The address, once ``finish(into:)`` has returned; nil when the text was the document itself.
    var address: String? {
        if case .address(let bytes) = state { HeaderParameters.text(bytes) } else { nil }
    }

    /// - Throws: ``Failure``.
    mutating func finish(into output: inout [UInt8]) throws {
        switch state {
        case .undecided(let bytes):
            var decoder = Base64Decoder()
            guard decoder.decode(bytes, into: &output), decoder.finish(into: &output) else { throw Failure.notBase64 }
        case .dataPrefix:
            throw Failure.notBase64
        case .address:
            break
        case .base64(var decoder):
            guard decoder.finish(into: &output) else { throw Failure.notBase64 }
        }
    }

    private static func isScheme(_ bytes: ArraySlice<UInt8>, _ name: String) -> Bool {
        HeaderParameters.text(bytes).lowercased() == name
    }
}
#endif
