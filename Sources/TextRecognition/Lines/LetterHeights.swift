/// The heights of letters as parts of the font size: typical values of Latin text fonts, in which capitals and figures
/// are 0.7 high, x and its kin 0.5, and g or p reach 0.2 below the baseline.
enum LetterHeights {
    /// From the baseline to the top of the box that a word is given.
    static let ascent = 0.8
    /// From the baseline to the bottom of that box.
    static let descent = 0.2

    /// How far the ink of `text` reaches above and below the baseline.
    static func extent(of text: some Sequence<Unicode.Scalar>) -> (above: Double, below: Double) {
        var above = 0.0
        var below = 0.0
        for scalar in text {
            switch scalar {
            case "a", "c", "e", "m", "n", "o", "r", "s", "u", "v", "w", "x", "z": above = max(above, 0.52)
            case "g", "p", "q", "y":
                above = max(above, 0.52)
                below = 0.21
            case "j":
                above = max(above, 0.72)
                below = 0.21
            case ",", ";":
                above = max(above, 0.1)
                below = max(below, 0.14)
            case "(", ")", "[", "]", "{", "}", "|", "/", "@", "§", "Q":
                above = max(above, 0.74)
                below = max(below, 0.18)
            case ".", ":", "-", "_", "–", "—", "=", "~", "·", "•", "*", "'", "\"", "’", "“", "”", "„": break
            case _ where scalar.properties.isUppercase && scalar.value > 0x7F: above = max(above, 0.92)
            default: above = max(above, 0.72)
            }
        }
        return (above > 0.3 ? above : 0.72, below)
    }
}
