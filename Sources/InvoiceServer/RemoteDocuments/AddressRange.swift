#if Server
/// A block of addresses: all that share the first bits.
struct AddressRange: Sendable {
    private let prefix: [UInt8]
    private let bits: Int

    /// - Parameter text: as in `10.0.0.0/8`; a table's own spelling, so a wrong one is a programmer's error.
    init(_ text: String) {
        let parts = text.split(separator: "/")
        guard parts.count == 2, let address = IPAddress(parts[0]), let bits = Int(parts[1]),
            (0...address.bytes.count * 8).contains(bits)
        else { preconditionFailure("\(text) is no range of addresses") }
        self.prefix = address.bytes
        self.bits = bits
    }

    func contains(_ address: IPAddress) -> Bool {
        guard address.bytes.count == prefix.count else { return false }
        let whole = bits / 8
        guard address.bytes.prefix(whole).elementsEqual(prefix.prefix(whole)) else { return false }
        let rest = bits % 8
        return rest == 0 || (address.bytes[whole] ^ prefix[whole]) >> (8 - rest) == 0
    }
}
#endif
