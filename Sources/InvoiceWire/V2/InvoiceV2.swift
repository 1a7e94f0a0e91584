/// What product `invoices` version 2 says of an invoice, for a page or for the whole document.
public struct InvoiceV2: Sendable, Hashable, Codable {
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
    /// Company and tax numbers of the supplier; empty when none was found.
    public var companyRegistration: [RegistrationField] = []
    /// Accounts to pay to; empty when none was found.
    public var paymentDetails: [PaymentDetailsField] = []
    /// In the prediction of a page only.
    public var orientation: OrientationField?

    /// Nothing found.
    public init() {}

    private enum CodingKeys: String, CodingKey {
        case locale, date, taxes, supplier, orientation
        case documentType = "document_type"
        case invoiceNumber = "invoice_number"
        case dueDate = "due_date"
        case totalIncl = "total_incl"
        case totalExcl = "total_excl"
        case companyRegistration = "company_registration"
        case paymentDetails = "payment_details"
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
        companyRegistration = try container.found(.companyRegistration)
        paymentDetails = try container.found(.paymentDetails)
        orientation = try container.decodeIfPresent(OrientationField.self, forKey: .orientation)
    }
}
