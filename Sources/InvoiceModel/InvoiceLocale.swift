/// Language, country and currency of an invoice; any may be unknown.
public struct InvoiceLocale: Sendable, Hashable, Codable {
    /// ISO 639-1, lower case: `en`.
    public var language: String?
    /// ISO 3166-1 alpha-2, upper case, of the supplier: `CA`.
    public var country: String?
    /// ISO 4217: `CAD`.
    public var currency: String?

    public init(language: String? = nil, country: String? = nil, currency: String? = nil) {
        self.language = language
        self.country = country
        self.currency = currency
    }
}

public enum DocumentType: String, Sendable, Hashable, Codable, CaseIterable {
    case invoice = "INVOICE"
    case creditNote = "CREDIT NOTE"
}

public enum ExtendedDocumentType: String, Sendable, Hashable, Codable, CaseIterable {
    case creditNote = "CREDIT NOTE"
    case invoice = "INVOICE"
    case other = "OTHER"
    case otherFinancial = "OTHER_FINANCIAL"
    case payslip = "PAYSLIP"
    case purchaseOrder = "PURCHASE ORDER"
    case quote = "QUOTE"
    case receipt = "RECEIPT"
    case statement = "STATEMENT"
}

public enum PurchaseCategory: String, Sendable, Hashable, Codable, CaseIterable {
    case toll, food, parking, transport, accommodation, telecom, miscellaneous, software, shopping, energy
}

public enum PurchaseSubcategory: String, Sendable, Hashable, Codable, CaseIterable {
    case plane, taxi, train, restaurant, shopping, other, groceries, cultural, electronics
    case officeSupplies = "office_supplies"
    case micromobility
    case carRental = "car_rental"
    case `public`
    case delivery
}
