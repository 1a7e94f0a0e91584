/// What product `invoices` version 4 says of an invoice, for a page or for the whole document.
public struct InvoiceV4: Sendable, Hashable, Codable {
    public var locale = Locale()
    /// `INVOICE` or `CREDIT NOTE`; sent without a confidence.
    public var documentType = ClassificationField()
    public var documentTypeExtended = ClassificationField()
    public var category = ClassificationField()
    public var subcategory = ClassificationField()

    public var invoiceNumber = StringField()
    /// Number of the purchase order.
    public var poNumber = StringField()
    public var referenceNumbers: [StringField] = []

    public var date = DateField()
    public var dueDate = DueDate()
    public var paymentDate = DateField()

    /// Without tax.
    public var totalNet = AmountField()
    public var totalTax = AmountField()
    /// With tax.
    public var totalAmount = AmountField()
    public var taxes: [Tax] = []

    public var supplierName = Name()
    public var supplierAddress = Address()
    public var supplierPhoneNumber = StringField()
    public var supplierWebsite = StringField()
    public var supplierEmail = StringField()
    public var supplierCompanyRegistrations: [RegistrationField] = []
    public var supplierPaymentDetails: [PaymentDetailsField] = []

    public var customerName = Name()
    public var customerAddress = Address()
    public var customerID = StringField()
    public var customerCompanyRegistrations: [RegistrationField] = []
    public var shippingAddress = Address()
    public var billingAddress = Address()

    public var lineItems: [LineItem] = []
    /// In the prediction of a page only.
    public var orientation: OrientationField?

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
