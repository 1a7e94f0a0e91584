/// What a character of a text layer counts as, and how the characters of a word become its text.
enum CharacterCleaning {
    enum Kind: Equatable {
        case printable(Unicode.Scalar)
        case blank
        /// Has no shape of its own: joiners, direction marks, byte order marks.
        case ignorable
        /// Says nothing about the shape: controls, private use, the replacement character.
        case unusable
    }

    /// - Parameter high: The UTF-16 high surrogate read just before, or 0.
    static func classify(_ code: UInt32, after high: UInt32) -> Kind {
        switch code {
        // PDFium's mark for a hyphen at the end of a line.
        case 0x02: return .printable("-")
        case 0x00...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return .blank
        case 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0x061C, 0xFE00...0xFE0F, 0xFEFF:
            return .ignorable
        case 0x7F...0x9F, 0xE000...0xF8FF, 0xFFF0...0xFFFF: return .unusable
        case 0xDC00..<0xE000:
            guard high != 0 else { return .unusable }
            let joined = 0x10000 + ((high & 0x3FF) << 10) + (code & 0x3FF)
            return Unicode.Scalar(joined).map { $0.value >= 0xF0000 ? .unusable : .printable($0) } ?? .unusable
        default: return Unicode.Scalar(code).map { .printable($0) } ?? .unusable
        }
    }

    /// The text of a word: ligatures apart, soft hyphens settled, composed (NFC for Latin, Greek and Cyrillic letters).
    static func text(_ scalars: some Collection<Unicode.Scalar>) -> String {
        var cleaned = String.UnicodeScalarView()
        var needsComposition = false
        var softHyphen = false
        for scalar in scalars {
            // Drawn inside a word it is a hyphen (many producers write U+00AD for the hyphen glyph); at the end of a
            // word it only divides it.
            if scalar.value == 0xAD {
                softHyphen = true
                continue
            }
            if softHyphen, !cleaned.isEmpty { cleaned.append("-") }
            softHyphen = false
            switch scalar.value {
            case 0x200B: continue
            case 0x300...0x36F:
                needsComposition = true
                cleaned.append(scalar)
            case 0xFB00...0xFB06: cleaned.append(contentsOf: ligatures[Int(scalar.value - 0xFB00)].unicodeScalars)
            default: cleaned.append(scalar)
            }
        }
        let text = String(cleaned)
        return needsComposition ? composed(text) : text
    }

    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

    private static func composed(_ text: String) -> String {
        var result = ""
        for character in text {
            if let single = precomposed[String(character)] {
                result.unicodeScalars.append(single)
            } else {
                result.append(character)
            }
        }
        return result
    }

    /// Strings compare by canonical equivalence, so a decomposed letter finds its composed form under the same key.
    private static let precomposed: [String: Unicode.Scalar] = {
        var table: [String: Unicode.Scalar] = [:]
        for range: ClosedRange<UInt32> in [0xC0...0x24F, 0x386...0x3CE, 0x400...0x4FF, 0x1E00...0x1EFF] {
            for scalar in range.lazy.compactMap(Unicode.Scalar.init) {
                table[String(Character(scalar))] = table[String(Character(scalar))] ?? scalar
            }
        }
        return table
    }()
}
