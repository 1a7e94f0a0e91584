extension Unicode.Scalar {
    /// White space, and the four information separators of ASCII.
    var isBlank: Bool { properties.isWhitespace || (0x1C...0x1F).contains(value) }

    /// The value of a decimal digit of any script.
    var digit: Int? {
        guard properties.numericType == .decimal, let value = properties.numericValue else { return nil }
        return Int(value)
    }

    /// a to z.
    var isLowercaseLetter: Bool { (0x61...0x7A).contains(value) }
    /// 0 to 9.
    var isASCIIDigit: Bool { (0x30...0x39).contains(value) }

    /// Letters and numbers of any script, and `_`.
    var isWordCharacter: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        default: self == "_" || properties.numericType != nil
        }
    }
}
