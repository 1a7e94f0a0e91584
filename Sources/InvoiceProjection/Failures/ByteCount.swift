/// Sizes as a person reads them.
package enum ByteCount {
    /// `100 MB`, `64 kB` or `1234 bytes`: the largest unit (powers of ten) that gives a whole number.
    package static func text(_ bytes: Int) -> String {
        if bytes >= 1_000_000, bytes % 1_000_000 == 0 { return "\(bytes / 1_000_000) MB" }
        if bytes >= 1_000, bytes % 1_000 == 0 { return "\(bytes / 1_000) kB" }
        return "\(bytes) bytes"
    }
}
