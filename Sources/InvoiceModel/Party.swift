/// A number by which a company is registered, with its type as on the wire.
public struct CompanyRegistration: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case vatNumber = "VAT NUMBER"
        case taxID = "TAX ID"
        case companyRegistrationNumber = "COMPANY REGISTRATION NUMBER"
        case siren = "SIREN"
        case siret = "SIRET"
        case nif = "NIF"
        case cif = "CIF"
        case cf = "CF"
        case uid = "UID"
        case stnr = "STNR"
        case hraHRB = "HRA/HRB"
        case tin = "TIN"
        case gstHST = "GST/HST"
        case rfc = "RFC"
        case btw = "BTW"
        case kvk = "KVK"
        case abn = "ABN"
        case uen = "UEN"
        case cvr = "CVR"
        case orgnr = "ORGNR"
        case inn = "INN"
        case dph = "DPH"
        case dic = "DIC"
        case gstin = "GSTIN"
    }

    public var kind: Kind
    /// Without blanks and punctuation, letters upper case: `FR44837811000`.
    public var value: String

    public init(kind: Kind, value: String) {
        self.kind = kind
        self.value = value
    }
}

/// One way to pay the supplier.
public struct PaymentDetails: Sendable, Hashable, Codable {
    /// Without blanks, upper case (ISO 13616).
    public var iban: String?
    /// BIC, 8 or 11 characters (ISO 9362).
    public var swift: String?
    /// US: ABA routing number, 9 digits; UK: sort code, 6 digits.
    public var routingNumber: String?
    public var accountNumber: String?

    public init(
        iban: String? = nil, swift: String? = nil, routingNumber: String? = nil, accountNumber: String? = nil
    ) {
        self.iban = iban
        self.swift = swift
        self.routingNumber = routingNumber
        self.accountNumber = accountNumber
    }
}

/// A postal address: the whole text and its parts, each nil when not recognised.
public struct PostalAddress: Sendable, Hashable, Codable {
    /// As printed, lines joined by blanks; without the name of the addressee.
    public var text: String
    public var streetNumber: String?
    public var streetName: String?
    public var poBox: String?
    public var complement: String?
    public var city: String?
    public var postalCode: String?
    public var state: String?
    /// As printed.
    public var country: String?

    public init(
        text: String, streetNumber: String? = nil, streetName: String? = nil, poBox: String? = nil,
        complement: String? = nil, city: String? = nil, postalCode: String? = nil, state: String? = nil,
        country: String? = nil
    ) {
        self.text = text
        self.streetNumber = streetNumber
        self.streetName = streetName
        self.poBox = poBox
        self.complement = complement
        self.city = city
        self.postalCode = postalCode
        self.state = state
        self.country = country
    }
}
