import InvoiceModel

/// VAT numbers that carry their country: the European Union, the United Kingdom, Switzerland, Norway, Turkey.
///
/// Prefixes follow ISO 3166-1 except Greece (`EL`), Northern Ireland (`XI`) and Switzerland (`CHE`).
enum VATNumberRules {
    static let all: [RegistrationRule] = [
        rule("AT", NationalNumber.austria), rule("BE", NationalNumber.belgium), rule("BG", NationalNumber.bulgaria),
        rule("CY", NationalNumber.cyprus), rule("CZ", NationalNumber.czechia), rule("DE", NationalNumber.germanyVAT),
        rule("DK", NationalNumber.denmark), rule("EE", NationalNumber.estonia),
        rule("GR", NationalNumber.greece, prefixes: ["EL", "GR"]), rule("ES", NationalNumber.spain),
        rule("FI", NationalNumber.finland), rule("FR", NationalNumber.franceVAT),
        rule("GB", NationalNumber.unitedKingdomVAT, prefixes: ["GB", "XI"]), rule("HR", NationalNumber.croatia),
        rule("HU", NationalNumber.hungary), rule("IE", NationalNumber.ireland), rule("IT", NationalNumber.italyVAT),
        rule("LT", NationalNumber.lithuania), rule("LU", NationalNumber.luxembourg),
        rule("LV", NationalNumber.latvia), rule("MT", NationalNumber.malta),
        rule("NL", NationalNumber.netherlandsVAT), rule("PL", NationalNumber.polandNIP),
        rule("PT", NationalNumber.portugal), rule("RO", NationalNumber.romania),
        rule("SE", NationalNumber.swedenVAT), rule("SI", NationalNumber.slovenia),
        rule("SK", NationalNumber.slovakia), rule("TR", NationalNumber.turkey),
        rule("CH", NationalNumber.switzerland, prefixes: ["CHE"], suffixes: swissSuffixes),
        rule("NO", NationalNumber.norway, suffixes: ["MVA"]),
    ]

    /// "VAT" in the languages of Switzerland, and in English.
    static let swissSuffixes = ["MWST", "TVA", "IVA", "VAT"]

    private static func rule(
        _ country: String, _ verdict: @escaping @Sendable ([UInt8]) -> StructureVerdict, prefixes: [String]? = nil,
        suffixes: [String] = []
    ) -> RegistrationRule {
        RegistrationRule(
            kind: .vatNumber, country: country, prefixes: prefixes ?? [country], suffixes: suffixes,
            keepsAffixes: true, verdict: verdict)
    }
}
