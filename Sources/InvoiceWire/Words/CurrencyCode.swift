/// A currency by its ISO 4217 code; codes that the standard does not have are kept as they are.
public struct CurrencyCode: WireWord {
    /// Three capital letters: `CAD`.
    public var rawValue: String

    /// A word of the list, or any other.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Canadian dollar.
    public static let cad: CurrencyCode = "CAD"
    /// Swiss franc.
    public static let chf: CurrencyCode = "CHF"
    /// Euro.
    public static let eur: CurrencyCode = "EUR"
    /// Pound sterling.
    public static let gbp: CurrencyCode = "GBP"
    /// United States dollar.
    public static let usd: CurrencyCode = "USD"

    /// Whether it has the form of a code: three letters A to Z. The wire also has the word `Other`.
    public var isWellFormed: Bool {
        rawValue.utf8.count == 3 && rawValue.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    /// Decimals of its minor unit, as ISO 4217 (list one) has them: 2 for most, 0 for `JPY`, 3 for `KWD`; nil for what
    /// is no code, and for codes without a minor unit, metals for one.
    public var minorUnits: Int? {
        guard isWellFormed, !Self.withoutMinorUnit.contains(rawValue) else { return nil }
        if Self.withoutDecimals.contains(rawValue) { return 0 }
        if Self.withThreeDecimals.contains(rawValue) { return 3 }
        return Self.withFourDecimals.contains(rawValue) ? 4 : 2
    }

    private static let withoutDecimals: Set<String> = [
        "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF",
        "XPF",
    ]
    private static let withThreeDecimals: Set<String> = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]
    private static let withFourDecimals: Set<String> = ["CLF", "UYW"]
    private static let withoutMinorUnit: Set<String> = [
        "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XDR", "XPD", "XPT", "XSU", "XTS", "XUA", "XXX",
    ]
}

extension InvoiceV2.Locale {
    /// ``currency`` as a code; nil when nothing was found.
    public var currencyCode: CurrencyCode? { currency.map { CurrencyCode(rawValue: $0) } }
    /// The wire has no `value` here: the language.
    public var value: String? { language }
}

extension InvoiceV4.Locale {
    /// ``currency`` as a code; nil when nothing was found.
    public var currencyCode: CurrencyCode? { currency.map { CurrencyCode(rawValue: $0) } }
    /// ``value``, or the language where it is missing.
    public var valueOrLanguage: String? { value.flatMap { $0.isEmpty ? nil : $0 } ?? language }
}
