/// The heights of letters as parts of the font size: typical values of Latin text fonts, in which capitals and figures
/// are 0.7 high, x and its kin 0.5, and g or p reach 0.2 below the baseline.
enum LetterHeights {
    /// From the baseline to the top of the box that a word is given.
    static let ascent = 0.8
    /// From the baseline to the bottom of that box.
    static let descent = 0.2

    /// How far the ink of `text` reaches above the baseline.
    static func above(_ text: some Sequence<Unicode.Scalar>) -> Double {
        var above = 0.0
        for scalar in text {
            switch scalar {
            case "a", "c", "e", "m", "n", "o", "r", "s", "u", "v", "w", "x", "z", "g", "p", "q", "y":
                above = max(above, 0.52)
            case ".", ",", ":", ";", "-", "_", "–", "—", "=", "~", "·", "•", "*", "'", "\"", "’", "“", "”", "„", " ":
                break
            case _ where scalar.properties.isUppercase && scalar.value > 0x7F: above = max(above, 0.92)
            default: above = max(above, 0.72)
            }
        }
        return above > 0 ? above : 0.72
    }
}
