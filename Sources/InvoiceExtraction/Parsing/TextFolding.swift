/// Reduces printed text to a plain form in which words can be compared.
///
/// Base letters of the Latin blocks follow the compatibility decompositions of the Unicode Character Database;
/// letters without a decomposition are spelled by their look: `ø` → `o`, `đ` → `d`, `ł` → `l`, `ß` → `ss`, `æ` → `ae`. Umlauts lose their dots: `ü` → `u`.
package enum TextFolding {
    /// Lower case without accents; ligatures, full-width forms and typographic punctuation become ASCII.
    ///
    /// Combining marks, soft hyphens and zero-width characters vanish, every kind of space becomes a blank. Other
    /// scripts are kept in lower case. ASCII text in lower case is returned as it is.
    package static func fold(_ text: String) -> String {
        switch asciiState(of: text) {
        case .lowerCase: return text
        case .mixedCase: return lowercasedASCII(text)
        case .other: break
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 8)
        for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// ``fold(_:)`` reduced to `a`–`z`, `0`–`9`, `#`, `%` and `&`: blanks, punctuation and other scripts vanish.
    ///
    /// `n°`, `nº` and `№` become `n#`; a degree sign or ordinal mark after anything else vanishes.
    package static func key(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 4)
        var folded: [UInt8] = []
        var wordLength = 0
        for scalar in text.unicodeScalars {
            if scalar == "°" || scalar == "º" {
                if wordLength == 1, bytes.last == UInt8(ascii: "n") { bytes.append(UInt8(ascii: "#")) }
                wordLength = 0
                continue
            }
            folded.removeAll(keepingCapacity: true)
            append(scalar, to: &folded)
            for byte in folded {
                if isKeyByte(byte) {
                    bytes.append(byte)
                    wordLength += 1
                } else {
                    wordLength = 0
                }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the folded form of one scalar, as UTF-8.
    static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        let value = scalar.value
        if value < 0x80 {
            let byte = UInt8(truncatingIfNeeded: value)
            bytes.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
            return
        }
        if let plain = FoldingTable.plain(value) {
            bytes.append(contentsOf: plain)
            return
        }
        if FoldingTable.isIgnorable(value) { return }
        bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }

    private enum ASCIIState { case lowerCase, mixedCase, other }

    private static func asciiState(of text: String) -> ASCIIState {
        var state = ASCIIState.lowerCase
        for byte in text.utf8 {
            if byte >= 0x80 { return .other }
            if byte &- 0x41 < 26 { state = .mixedCase }
        }
        return state
    }

    private static func lowercasedASCII(_ text: String) -> String {
        String(unsafeUninitializedCapacity: text.utf8.count) { buffer in
            var count = 0
            for byte in text.utf8 {
                buffer[count] = byte &- 0x41 < 26 ? byte | 0x20 : byte
                count += 1
            }
            return count
        }
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x23 || byte == 0x25 || byte == 0x26
    }
}

/// Plain spellings of scalars outside ASCII; data for ``TextFolding``.
private enum FoldingTable {
    /// The ASCII spelling, or nil when the scalar has none here.
    static func plain(_ value: UInt32) -> [UInt8]? {
        switch value {
        case 0xC0...0x17F: return latin[Int(value - 0xC0)]
        case 0x1C4...0x233: return kept(extendedB[Int(value - 0x1C4)])
        case 0x1E00...0x1EF9: return additional[Int(value - 0x1E00)]
        case 0xFF01...0xFF5E:
            let byte = UInt8(value - 0xFF01 + 0x21)
            return [byte &- 0x41 < 26 ? byte | 0x20 : byte]
        case 0x2000...0x200A, 0xA0, 0x202F, 0x205F, 0x3000: return [0x20]
        case 0x2010...0x2015, 0x2212, 0xFE63, 0x2043: return [0x2D]
        case 0x2018...0x201B, 0x2032, 0xB4, 0x2B9, 0x2BC: return [0x27]
        case 0x201C...0x201F, 0x2033, 0xAB, 0xBB: return [0x22]
        case 0x2070, 0x2074...0x2079: return [UInt8(0x30 + value - 0x2070)]
        case 0x2080...0x2089: return [UInt8(0x30 + value - 0x2080)]
        default: return symbols[value]
        }
    }

    /// Combining marks, soft hyphen, zero-width characters, direction marks, byte order mark, variation selectors.
    static func isIgnorable(_ value: UInt32) -> Bool {
        switch value {
        case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0xFE00...0xFE0F: true
        default: false
        }
    }

    private static func kept(_ bytes: [UInt8]) -> [UInt8]? { bytes == [0x3F] ? nil : bytes }

    private static func table(_ text: String) -> [[UInt8]] {
        text.split(separator: " ").map { Array($0.utf8) }
    }

    /// U+00C0…U+017F: Latin-1 Supplement, Latin Extended-A.
    private static let latin = table(
        """
        a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th ss \
        a a a a a a ae c e e e e i i i i d n o o o o o / o u u u u y th y \
        a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g \
        g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l \
        l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s \
        s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s
        """)

    /// U+01C4…U+0233 of Latin Extended-B; `?` where there is no base letter.
    private static let extendedB = table(
        """
        dz dz dz lj lj lj nj nj nj a a i i o o u u u u u u u u u u ? a a a a ae ae \
        ? ? g g k k o o o o ? ? j dz dz dz g g ? ? n n a a ae ae o o a a a a \
        e e e e i i i i o o o o r r r r u u u u s s t t ? ? h h ? ? ? ? \
        ? ? a a e e o o o o o o o o y y
        """)

    /// U+1E00…U+1EF9: Latin Extended Additional.
    private static let additional = table(
        """
        a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f \
        g g h h h h h h h h h h i i i i k k k k k k l l l l l l l l m m \
        m m m m n n n n n n n n o o o o o o o o p p p p r r r r r r r r \
        s s s s s s s s s s t t t t t t t t u u u u u u u u u u v v v v \
        w w w w w w w w w w x x x x y y z z z z z z h t w y a s s s ss d \
        a a a a a a a a a a a a a a a a a a a a a a a a e e e e e e e e \
        e e e e e e e e i i i i o o o o o o o o o o o o o o o o o o o o \
        o o o o u u u u u u u u u u u u u u y y y y y y y y
        """)

    private static let symbols: [UInt32: [UInt8]] = [
        0xAA: "a", 0xB2: "2", 0xB3: "3", 0xB9: "1", 0xBC: "1/4", 0xBD: "1/2", 0xBE: "3/4", 0x2026: "...",
        0x2022: "*", 0x201A: ",", 0x201E: "\"", 0x2039: "'", 0x203A: "'", 0x2044: "/", 0x2215: "/", 0x2116: "n#",
        0x2122: "tm", 0x2103: "°c", 0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl",
        0xFB05: "st", 0xFB06: "st", 0xBA: "°", 0x2DA: "°", 0x2024: ".", 0xFF0E: ".", 0x3001: ",", 0x3002: ".",
    ].mapValues { (spelling: String) in Array(spelling.utf8) }
}
