/// What product `invoices` version 3 says of an invoice, for a page or for the whole document.
///
/// Version 2 with the customer and the supplier's address; the objects in it are those of version 2.
public struct InvoiceV3: Sendable, Hashable, Codable {
    /// The same as in version 2.
    public typealias Locale = InvoiceV2.Locale
    /// The same as in version 2.
    public typealias DueDate = InvoiceV2.DueDate
    /// The same as in version 2.
    public typealias Tax = InvoiceV2.Tax

    /// Language and currency.
    public var locale = Locale()
    /// `INVOICE` or `CREDIT NOTE`.
    public var documentType = ClassificationField()
    /// Number of the invoice, as printed.
    public var invoiceNumber = StringField()
    /// The day of issue.
    public var date = DateField()
    /// The day by which to pay.
    public var dueDate = DueDate()
    /// With tax.
    public var totalIncl = AmountField()
    /// Without tax.
    public var totalExcl = AmountField()
    /// One for each rate, in the order of the page; empty when none was found.
    public var taxes: [Tax] = []
    /// Who issued the invoice.
    public var supplier = StringField()
    /// Where the supplier is.
    public var supplierAddress = StringField()
    /// Company and tax numbers of the supplier; empty when none was found.
    public var companyRegistration: [RegistrationField] = []
    /// Accounts to pay to; empty when none was found.
    public var paymentDetails: [PaymentDetailsField] = []
    /// Who is to pay.
    public var customer = StringField()
    /// Where the customer is.
    public var customerAddress = StringField()
    /// Company and tax numbers of the customer; empty when none was found.
    public var customerCompanyRegistration: [RegistrationField] = []
    /// In the prediction of a page only.
    public var orientation: OrientationField?

    /// Nothing found.
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

    /// Decodes leniently: what is missing is empty, and unknown keys are passed over.
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
