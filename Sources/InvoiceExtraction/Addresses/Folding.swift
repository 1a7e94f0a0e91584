/// Folds words for look-up: lower case, Latin letters without their marks.
enum Folding {
    /// `Zürich` → `zurich`, `Straße` → `strasse`, `Łódź` → `lodz`; curly apostrophes become straight ones.
    ///
    /// Letters of other scripts are only lower-cased. Expects composed text (NFC).
    static func fold(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: folded.append(Unicode.Scalar(UInt8(scalar.value + 32)))
            case 0..<0xC0: folded.append(scalar.value == 0xA0 ? " " : scalar)
            case 0x2018, 0x2019, 0xB4: folded.append("'")
            case 0x300...0x36F: break
            default:
                if let plain = plainLetters(scalar.value) {
                    folded.append(contentsOf: plain.unicodeScalars)
                } else {
                    folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
                }
            }
        }
        return String(folded)
    }

    /// The base letters of a letter in Latin-1 Supplement, Latin Extended-A, or Romanian comma letters.
    private static func plainLetters(_ value: UInt32) -> String? {
        switch value {
        case 0xC0...0xC5, 0xE0...0xE5, 0x100...0x105: "a"
        case 0xC6, 0xE6: "ae"
        case 0xC7, 0xE7, 0x106...0x10D: "c"
        case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B: "e"
        case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131: "i"
        case 0xD0, 0xF0, 0x10E...0x111: "d"
        case 0xD1, 0xF1, 0x143...0x14B: "n"
        case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x151: "o"
        case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173: "u"
        case 0xDD, 0xFD, 0xFF, 0x176...0x178: "y"
        case 0xDF, 0x1E9E: "ss"
        case 0x11C...0x123: "g"
        case 0x124...0x127: "h"
        case 0x132...0x133: "ij"
        case 0x134...0x135: "j"
        case 0x136...0x138: "k"
        case 0x139...0x142: "l"
        case 0x152...0x153: "oe"
        case 0x154...0x159: "r"
        case 0x15A...0x161, 0x218...0x219: "s"
        case 0x162...0x167, 0x21A...0x21B: "t"
        case 0x174...0x175: "w"
        case 0x179...0x17E: "z"
        default: nil
        }
    }
}
