import InvoiceModel

/// Every other type of number, by country.
enum NationalRules {
    static let all: [RegistrationRule] = companies + taxes

    private static let companies: [RegistrationRule] = [
        RegistrationRule(kind: .siren, country: "FR", verdict: NationalNumber.siren),
        RegistrationRule(kind: .siret, country: "FR", verdict: NationalNumber.siret),
        RegistrationRule(kind: .hraHRB, country: "DE", verdict: NationalNumber.germanyRegister),
        RegistrationRule(kind: .kvk, country: "NL", verdict: NationalNumber.netherlandsChamber),
        RegistrationRule(kind: .cvr, country: "DK", prefixes: ["DK"], verdict: NationalNumber.denmark),
        RegistrationRule(
            kind: .orgnr, country: "NO", prefixes: ["NO"], suffixes: ["MVA"], verdict: NationalNumber.norway),
        RegistrationRule(kind: .orgnr, country: "SE", verdict: NationalNumber.swedenOrganisation),
        RegistrationRule(
            kind: .orgnr, country: "SE", prefixes: ["SE"], suffixes: ["01"], verdict: NationalNumber.swedenOrganisation),
        RegistrationRule(kind: .abn, country: "AU", verdict: NationalNumber.australiaABN),
        RegistrationRule(kind: .uen, country: "SG", verdict: NationalNumber.singapore),
        company("GB", NationalNumber.unitedKingdomCompany), company("AU", NationalNumber.australiaACN),
        company("CZ", NationalNumber.czechCompany), company("SK", NationalNumber.czechCompany),
        company("FI", NationalNumber.finland, ["FI"]), company("PL", NationalNumber.polandREGON),
        company("PL", NationalNumber.polandKRS), company("RO", NationalNumber.romaniaRegister),
        company("IN", NationalNumber.indiaCIN), company("BE", NationalNumber.belgium, ["BE"]),
        company("HR", NationalNumber.croatia, ["HR"]), company("CH", NationalNumber.switzerland, ["CHE"]),
    ]

    private static let taxes: [RegistrationRule] = [
        RegistrationRule(kind: .nif, country: "ES", prefixes: ["ES"], verdict: NationalNumber.spain),
        RegistrationRule(kind: .nif, country: "PT", prefixes: ["PT"], verdict: NationalNumber.portugal),
        RegistrationRule(kind: .cif, country: "ES", prefixes: ["ES"], verdict: NationalNumber.spain),
        RegistrationRule(kind: .cf, country: "IT", prefixes: ["IT"], verdict: NationalNumber.italyFiscalCode),
        RegistrationRule(
            kind: .uid, country: "CH", prefixes: ["CHE"], suffixes: VATNumberRules.swissSuffixes, keepsAffixes: true,
            verdict: NationalNumber.switzerland),
        RegistrationRule(
            kind: .uid, country: "AT", prefixes: ["AT"], keepsAffixes: true, verdict: NationalNumber.austria),
        RegistrationRule(kind: .stnr, country: "DE", verdict: NationalNumber.germanyTax),
        RegistrationRule(kind: .tin, country: "US", verdict: NationalNumber.unitedStates),
        RegistrationRule(kind: .gstHST, country: "CA", verdict: NationalNumber.canada),
        RegistrationRule(kind: .rfc, country: "MX", verdict: NationalNumber.mexico),
        RegistrationRule(
            kind: .btw, country: "NL", prefixes: ["NL"], keepsAffixes: true, verdict: NationalNumber.netherlandsVAT),
        RegistrationRule(
            kind: .btw, country: "BE", prefixes: ["BE"], keepsAffixes: true, verdict: NationalNumber.belgium),
        RegistrationRule(kind: .inn, country: "RU", verdict: NationalNumber.russia),
        RegistrationRule(
            kind: .dph, country: "SK", prefixes: ["SK"], keepsAffixes: true, verdict: NationalNumber.slovakia),
        RegistrationRule(
            kind: .dph, country: "CZ", prefixes: ["CZ"], keepsAffixes: true, verdict: NationalNumber.czechia),
        RegistrationRule(
            kind: .dic, country: "CZ", prefixes: ["CZ"], keepsAffixes: true, verdict: NationalNumber.czechia),
        RegistrationRule(
            kind: .dic, country: "SK", prefixes: ["SK"], keepsAffixes: true, verdict: NationalNumber.slovakia),
        RegistrationRule(kind: .gstin, country: "IN", verdict: NationalNumber.indiaGSTIN),
        tax("PL", NationalNumber.polandNIP, ["PL"]), tax("HU", NationalNumber.hungary, ["HU"]),
        tax("RO", NationalNumber.romania, ["RO"]), tax("TR", NationalNumber.turkey, ["TR"]),
        tax("BR", NationalNumber.brazil), tax("IN", NationalNumber.indiaPAN), tax("HR", NationalNumber.croatia, ["HR"]),
        tax("BG", NationalNumber.bulgaria, ["BG"]), tax("GR", NationalNumber.greece, ["EL", "GR"]),
        tax("SI", NationalNumber.slovenia, ["SI"]), tax("DE", NationalNumber.germanyTax),
        tax("US", NationalNumber.unitedStates), tax("FI", NationalNumber.finland, ["FI"]),
        tax("SK", NationalNumber.slovakia, ["SK"]), tax("CZ", NationalNumber.czechia, ["CZ"]),
    ]

    private static func company(
        _ country: String, _ verdict: @escaping @Sendable ([UInt8]) -> StructureVerdict, _ prefixes: [String] = []
    ) -> RegistrationRule {
        RegistrationRule(
            kind: .companyRegistrationNumber, country: country, prefixes: prefixes, keepsAffixes: !prefixes.isEmpty,
            verdict: verdict)
    }

    private static func tax(
        _ country: String, _ verdict: @escaping @Sendable ([UInt8]) -> StructureVerdict, _ prefixes: [String] = []
    ) -> RegistrationRule {
        RegistrationRule(
            kind: .taxID, country: country, prefixes: prefixes, keepsAffixes: !prefixes.isEmpty, verdict: verdict)
    }
}
