/// A field with one value. Raw values are the names in truth files and reports.
package enum SingleField: String, CaseIterable, Sendable {
    case invoiceNumber = "invoice_number"
    case date
    case dueDate = "due_date"
    case totalIncluding = "total_incl"
    case totalExcluding = "total_excl"
    case totalTax = "total_tax"
    case documentType = "document_type"
    case currency = "locale.currency"
    case language = "locale.language"
    case country = "locale.country"
    case supplierName = "supplier.name"
    case supplierAddress = "supplier.address"
    case customerName = "customer.name"
    case customerAddress = "customer.address"

    /// Names and addresses, which are compared by their words.
    var isText: Bool {
        switch self {
        case .supplierName, .supplierAddress, .customerName, .customerAddress: true
        default: false
        }
    }
}

/// A field with any number of values, whose order does not matter.
package enum SetField: String, CaseIterable, Sendable {
    case supplierRegistrations = "supplier.company_registrations"
    case customerRegistrations = "customer.company_registrations"
    case iban = "payment.iban"
    case swift = "payment.swift"
    case accountNumber = "payment.account_number"
    case routingNumber = "payment.routing_number"

    /// The key of a payment detail.
    var paymentKey: String? {
        switch self {
        case .supplierRegistrations, .customerRegistrations: nil
        case .iban, .swift, .accountNumber, .routingNumber: String(rawValue.dropFirst("payment.".count))
        }
    }
}

/// A row of the report.
package enum ScoredField: Hashable, Sendable {
    case single(SingleField)
    /// A name or an address, all of it and not only most of its words.
    case wholeText(SingleField)
    case set(SetField)
    /// The pairs of rate and amount.
    case taxes
    case taxBases
    /// Rows found, by their amount and description.
    case lineItems
    /// Rows found with every figure right.
    case wholeLineItems

    package var name: String {
        switch self {
        case .single(let field): field.rawValue
        case .wholeText(let field): field.rawValue + " exact"
        case .set(let field): field.rawValue
        case .taxes: "taxes"
        case .taxBases: "taxes.base"
        case .lineItems: "line_items"
        case .wholeLineItems: "line_items full"
        }
    }

    /// In the order of the report.
    static let all: [ScoredField] =
        SingleField.allCases.map(ScoredField.single)
        + SingleField.allCases.filter(\.isText).map(ScoredField.wholeText)
        + SetField.allCases.map(ScoredField.set) + [.taxes, .taxBases, .lineItems, .wholeLineItems]

    /// What stands in the head and the foot of an invoice.
    static let header: [ScoredField] = [
        .single(.invoiceNumber), .single(.date), .single(.dueDate), .single(.totalIncluding), .single(.totalExcluding),
        .single(.totalTax), .taxes, .single(.documentType), .single(.currency), .single(.language),
        .single(.supplierName), .single(.supplierAddress), .set(.supplierRegistrations), .single(.customerName),
        .single(.customerAddress), .set(.customerRegistrations), .set(.iban), .set(.swift), .set(.accountNumber),
    ]

    /// What a bookkeeper cannot do without.
    static let core: [ScoredField] = [
        .single(.invoiceNumber), .single(.date), .single(.dueDate), .single(.totalIncluding), .single(.totalExcluding),
        .single(.totalTax), .single(.supplierName), .single(.customerName), .single(.currency),
    ]
}
