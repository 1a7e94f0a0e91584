/// What product `invoices` version 4 says of an invoice, for a page or for the whole document.
public struct InvoiceV4: Sendable, Hashable, Codable {
    /// Language, country and currency.
    public var locale = Locale()
    /// `INVOICE` or `CREDIT NOTE`; sent without a confidence.
    public var documentType = ClassificationField()
    /// What the paper is, in detail: a word of ``DocumentTypeWord``.
    public var documentTypeExtended = ClassificationField()
    /// What was bought: a word of ``PurchaseCategoryWord``.
    public var category = ClassificationField()
    /// What was bought, in detail: a word of ``PurchaseSubcategoryWord``.
    public var subcategory = ClassificationField()

    /// Number of the invoice, as printed.
    public var invoiceNumber = StringField()
    /// Number of the purchase order.
    public var poNumber = StringField()
    /// All numbers that the paper refers to, the purchase order among them; empty when none was found.
    public var referenceNumbers: [StringField] = []

    /// The day of issue.
    public var date = DateField()
    /// The day by which to pay.
    public var dueDate = DueDate()
    /// The day of payment, where it was paid already.
    public var paymentDate = DateField()

    /// Without tax.
    public var totalNet = AmountField()
    /// The sum of all taxes.
    public var totalTax = AmountField()
    /// With tax.
    public var totalAmount = AmountField()
    /// One for each rate, in the order of the page; empty when none was found.
    public var taxes: [Tax] = []

    /// Who issued the invoice.
    public var supplierName = Name()
    /// Where the supplier is.
    public var supplierAddress = Address()
    /// The supplier's telephone number, as printed.
    public var supplierPhoneNumber = StringField()
    /// The supplier's site, as printed.
    public var supplierWebsite = StringField()
    /// The supplier's address of electronic mail.
    public var supplierEmail = StringField()
    /// Company and tax numbers of the supplier; empty when none was found.
    public var supplierCompanyRegistrations: [RegistrationField] = []
    /// Accounts to pay to; empty when none was found.
    public var supplierPaymentDetails: [PaymentDetailsField] = []

    /// Who is to pay.
    public var customerName = Name()
    /// Where the customer is.
    public var customerAddress = Address()
    /// The customer's number at the supplier.
    public var customerID = StringField()
    /// Company and tax numbers of the customer; empty when none was found.
    public var customerCompanyRegistrations: [RegistrationField] = []
    /// Where the goods go to.
    public var shippingAddress = Address()
    /// Where the invoice goes to.
    public var billingAddress = Address()

    /// The rows of goods and services, in the order of the page; empty when none was found.
    public var lineItems: [LineItem] = []
    /// In the prediction of a page only.
    public var orientation: OrientationField?

    /// Nothing found.
    public init() {}

    private enum CodingKeys: String, CodingKey {
        case locale, category, subcategory, date, taxes, orientation
        case documentType = "document_type"
        case documentTypeExtended = "document_type_extended"
        case invoiceNumber = "invoice_number"
        case poNumber = "po_number"
        case referenceNumbers = "reference_numbers"
        case dueDate = "due_date"
        case paymentDate = "payment_date"
        case totalNet = "total_net"
        case totalTax = "total_tax"
        case totalAmount = "total_amount"
        case supplierName = "supplier_name"
        case supplierAddress = "supplier_address"
        case supplierPhoneNumber = "supplier_phone_number"
        case supplierWebsite = "supplier_website"
        case supplierEmail = "supplier_email"
        case supplierCompanyRegistrations = "supplier_company_registrations"
        case supplierPaymentDetails = "supplier_payment_details"
        case customerName = "customer_name"
        case customerAddress = "customer_address"
        case customerID = "customer_id"
        case customerCompanyRegistrations = "customer_company_registrations"
        case shippingAddress = "shipping_address"
        case billingAddress = "billing_address"
        case lineItems = "line_items"
    }

    /// Decodes leniently: what is missing is empty, and unknown keys are passed over.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        locale = try container.found(.locale)
        documentType = try container.found(.documentType)
        documentTypeExtended = try container.found(.documentTypeExtended)
        category = try container.found(.category)
        subcategory = try container.found(.subcategory)
        invoiceNumber = try container.found(.invoiceNumber)
        poNumber = try container.found(.poNumber)
        referenceNumbers = try container.found(.referenceNumbers)
        date = try container.found(.date)
        dueDate = try container.found(.dueDate)
        paymentDate = try container.found(.paymentDate)
        totalNet = try container.found(.totalNet)
        totalTax = try container.found(.totalTax)
        totalAmount = try container.found(.totalAmount)
        taxes = try container.found(.taxes)
        supplierName = try container.found(.supplierName)
        supplierAddress = try container.found(.supplierAddress)
        supplierPhoneNumber = try container.found(.supplierPhoneNumber)
        supplierWebsite = try container.found(.supplierWebsite)
        supplierEmail = try container.found(.supplierEmail)
        supplierCompanyRegistrations = try container.found(.supplierCompanyRegistrations)
        supplierPaymentDetails = try container.found(.supplierPaymentDetails)
        customerName = try container.found(.customerName)
        customerAddress = try container.found(.customerAddress)
        customerID = try container.found(.customerID)
        customerCompanyRegistrations = try container.found(.customerCompanyRegistrations)
        shippingAddress = try container.found(.shippingAddress)
        billingAddress = try container.found(.billingAddress)
        lineItems = try container.found(.lineItems)
        orientation = try container.decodeIfPresent(OrientationField.self, forKey: .orientation)
    }
}
