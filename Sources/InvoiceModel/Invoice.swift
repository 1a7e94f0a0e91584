/// All that was read of one invoice: of one page, or of a whole document.
///
/// A nil field, or an empty list, was not found. Nothing here is guessed to fill a gap: a value that was computed
/// from others says so (``Field/isComputed``).
public struct Invoice: Sendable, Hashable, Codable {
    public var locale: Classified<InvoiceLocale>?
    public var documentType: Classified<DocumentType>?
    public var extendedType: Classified<ExtendedDocumentType>?
    public var category: Classified<PurchaseCategory>?
    public var subcategory: Classified<PurchaseSubcategory>?

    public var invoiceNumber: Field<String>?
    public var purchaseOrderNumber: Field<String>?
    public var referenceNumbers: [Field<String>] = []

    public var date: Field<CalendarDate>?
    /// ``Field/text`` holds the words on the paper, which may be a term ("Net 30") instead of a date.
    public var dueDate: Field<CalendarDate>?
    public var paymentDate: Field<CalendarDate>?

    public var totalNet: Field<Amount>?
    public var totalTax: Field<Amount>?
    /// With tax. Not what is left to pay: prepayments are in ``adjustments``.
    public var totalAmount: Field<Amount>?
    public var taxes: [Field<TaxLine>] = []
    /// Discounts, shipping, prepayments and the like, printed beside the totals.
    public var adjustments: [Field<Adjustment>] = []

    public var supplierName: Field<String>?
    public var supplierAddress: Field<PostalAddress>?
    public var supplierPhone: Field<String>?
    public var supplierEmail: Field<String>?
    public var supplierWebsite: Field<String>?
    public var supplierRegistrations: [Field<CompanyRegistration>] = []
    public var paymentDetails: [Field<PaymentDetails>] = []

    public var customerName: Field<String>?
    public var customerAddress: Field<PostalAddress>?
    public var customerRegistrations: [Field<CompanyRegistration>] = []
    public var customerID: Field<String>?
    public var shippingAddress: Field<PostalAddress>?
    public var billingAddress: Field<PostalAddress>?

    public var lineItems: [Field<LineItem>] = []

    public init() {}
}
