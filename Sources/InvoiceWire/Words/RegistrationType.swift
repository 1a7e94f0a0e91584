/// Which register a company number is of.
public struct RegistrationType: WireWord {
    /// As on the wire: `VAT NUMBER`.
    public var rawValue: String

    /// A word of the list, or any other.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// VAT identification number; EU, UK and others.
    public static let vatNumber: RegistrationType = "VAT NUMBER"
    /// Any tax number.
    public static let taxID: RegistrationType = "TAX ID"
    /// Register of companies; any country, mostly the UK.
    public static let companyRegistrationNumber: RegistrationType = "COMPANY REGISTRATION NUMBER"
    /// France, company: 9 digits.
    public static let siren: RegistrationType = "SIREN"
    /// France, establishment: 14 digits, of which the first 9 are the SIREN.
    public static let siret: RegistrationType = "SIRET"
    /// Spain and Portugal, fiscal number.
    public static let nif: RegistrationType = "NIF"
    /// Spain, fiscal number of a company.
    public static let cif: RegistrationType = "CIF"
    /// Italy, codice fiscale.
    public static let cf: RegistrationType = "CF"
    /// Switzerland and Austria, company and VAT number.
    public static let uid: RegistrationType = "UID"
    /// Germany, Steuernummer.
    public static let stnr: RegistrationType = "STNR"
    /// Germany, commercial register.
    public static let hraHRB: RegistrationType = "HRA/HRB"
    /// United States: EIN, FEIN, SSN, ATIN, PTIN, ITIN.
    public static let tin: RegistrationType = "TIN"
    /// Canada, tax account.
    public static let gstHST: RegistrationType = "GST/HST"
    /// Mexico, register of taxpayers.
    public static let rfc: RegistrationType = "RFC"
    /// Netherlands and Belgium, VAT number.
    public static let btw: RegistrationType = "BTW"
    /// Netherlands, chamber of commerce.
    public static let kvk: RegistrationType = "KVK"
    /// Australia, business number.
    public static let abn: RegistrationType = "ABN"
    /// Singapore, entity number.
    public static let uen: RegistrationType = "UEN"
    /// Denmark, central business register.
    public static let cvr: RegistrationType = "CVR"
    /// Norway and Sweden, organisation number.
    public static let orgnr: RegistrationType = "ORGNR"
    /// Russia, taxpayer number.
    public static let inn: RegistrationType = "INN"
    /// Czechia and Slovakia, VAT.
    public static let dph: RegistrationType = "DPH"
    /// Czechia, tax number.
    public static let dic: RegistrationType = "DIC"
    /// India, goods and services tax number.
    public static let gstin: RegistrationType = "GSTIN"
}

extension RegistrationField {
    /// ``type`` as a word of the published list.
    public var registrationType: RegistrationType { RegistrationType(rawValue: type) }
}
