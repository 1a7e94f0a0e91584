import InvoiceModel

/// What a number must look like where its label alone proves little.
enum RegistrationShape {
    /// Names of taxes that also stand before rates and amounts: only a number with its own proof counts behind them.
    static func isNameOfTax(_ key: String) -> Bool { taxes.contains(key) }

    private static let taxes: Set<String> = [
        "vat", "tva", "iva", "btw", "ust", "mwst", "moms", "mva", "dph", "kdv", "afa", "alv", "gst", "hst", "qst",
        "tps", "tvq", "gsthst", "tpstvh", "gsttps", "tpsgst", "bn", "cf", "pi", "ie", "ide", "rea", "pan", "trn",
    ]

    /// Right check digits, or the letters of its own country in front.
    static func identifiesItself(_ found: RecognizedRegistration) -> Bool {
        guard let country = found.country else {
            let bytes = Array(found.value.utf8)
            return bytes.first.map { !$0.isDigit } ?? false && bytes.count(where: \.isDigit) >= 9
        }
        return found.checksum == true || found.checksum == nil && found.kind != .vatNumber
            || found.value.hasPrefix(country) || (country == "GR" && found.value.hasPrefix("EL"))
    }

    /// Whether the text of a number of no known rule could be one: no amount, date or word.
    static func isPlausible(_ text: String, _ found: RecognizedRegistration) -> Bool {
        let bytes = Array(found.value.utf8)
        let digits = bytes.count(where: \.isDigit)
        guard digits >= 5, bytes.count - digits <= 10, !text.contains("%") else { return false }
        if found.kind == .vatNumber, digits < 7 { return false }
        if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .currencySymbol }) { return false }
        if DateParser.parse(text) != nil || isAmount(text) { return false }
        // Small letters make words, not numbers; one may close a number.
        let small = text.unicodeScalars.filter { $0.properties.isLowercase }.count
        return small <= 1
    }

    /// `1.250,00`, `12.50`: a mark before the last two digits.
    private static func isAmount(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count >= 4, bytes.suffix(2).allSatisfy(\.isDigit) else { return false }
        let mark = bytes[bytes.count - 3]
        return (mark == UInt8(ascii: ",") || mark == UInt8(ascii: "."))
            && bytes.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") || $0 == 32 }
            && bytes.count(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) <= 2
    }

    /// Whether a number of several words may end in this one.
    static func mayClose(_ text: String) -> Bool {
        if text.utf8.contains(where: \.isDigit) { return true }
        let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
        return letters.count == 1 || isSuffix(text.lowercased().filter { $0.isLetter })
    }

    /// Words for value added tax that follow a Swiss or Norwegian number and belong to it.
    static func isSuffix(_ key: String) -> Bool { ["mwst", "tva", "iva", "mva", "vat"].contains(key) }
}
