/// What product `invoices` version 3 says of an invoice, for a page or for the whole document.
///
/// Version 2 with the customer and the supplier's address; the objects in it are those of version 2.
public struct InvoiceV3: Sendable, Hashable, Codable {
    public typealias Locale = InvoiceV2.Locale
    public typealias DueDate = InvoiceV2.DueDate
    public typealias Tax = InvoiceV2.Tax

    public var locale = Locale()
    public var documentType = ClassificationField()
    public var invoiceNumber = StringField()
    public var date = DateField()
    public var dueDate = DueDate()
    /// With tax.
    public var totalIncl = AmountField()
    /// Without tax.
    public var totalExcl = AmountField()
    public var taxes: [Tax] = []
    public var supplier = StringField()
    public var supplierAddress = StringField()
    public var companyRegistration: [RegistrationField] = []
    public var paymentDetails: [PaymentDetailsField] = []
    public var customer = StringField()
    public var customerAddress = StringField()
    public var customerCompanyRegistration: [RegistrationField] = []
    /// In the prediction of a page only.
    public var orientation: OrientationField?

    public init() {}

    private enum CodingKeys: String, CodingKey {
        case locale, date, taxes, supplier, customer, orientation
        case documentType = "document_type"
        case invoiceNumber = "invoice_number"
        case dueDate = "due_date"
        case totalIncl = "total_incl"
        case totalExcl = "total_excl"
        case supplierAddress = "supplier_address"
        case companyRegistration = "company_registration"
        case paymentDetails = "payment_details"
        case customerAddress = "customer_address"
        case customerCompanyRegistration = "customer_company_registration"
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        locale = try container.found(.locale)
        documentType = try container.found(.documentType)
        invoiceNumber = try container.found(.invoiceNumber)
        date = try container.found(.date)
        dueDate = try container.found(.dueDate)
        totalIncl = try container.found(.totalIncl)
        totalExcl = try container.found(.totalExcl)
        taxes = try container.found(.taxes)
        supplier = try container.found(.supplier)
        supplierAddress = try container.found(.supplierAddress)
        companyRegistration = try container.found(.companyRegistration)
        paymentDetails = try container.found(.paymentDetails)
        customer = try container.found(.customer)
        customerAddress = try container.found(.customerAddress)
        customerCompanyRegistration = try container.found(.customerCompanyRegistration)
        orientation = try container.decodeIfPresent(OrientationField.self, forKey: .orientation)
    }
}
