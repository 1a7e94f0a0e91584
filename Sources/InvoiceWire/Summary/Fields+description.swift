import Foundation

// Each field prints as in a summary: its value, or nothing.

extension ValueField: CustomStringConvertible {
    /// The value, an amount with two or three decimals; empty without one.
    public var description: String {
        guard let value else { return "" }
        guard let amount = value as? Decimal else { return "\(value)" }
        return SummaryNumber.text(of: amount, places: 3)
    }
}

extension DateField: CustomStringConvertible {
    /// The value; empty without one.
    public var description: String { value ?? "" }
}

extension ClassificationField: CustomStringConvertible {
    /// The value; empty without one.
    public var description: String { value ?? "" }
}

extension PaymentDetailsField: CustomStringConvertible {
    /// Account number, IBAN, routing number and BIC, each with a `;`.
    public var description: String { FieldText.payment(self) }
}

extension RegistrationField: CustomStringConvertible {
    /// Type and value, as in a summary.
    public var description: String { FieldText.registration(self) }
}

extension InvoiceV2.DueDate: CustomStringConvertible {
    /// The value; empty without one.
    public var description: String { value ?? "" }
}

extension InvoiceV2.Locale: CustomStringConvertible {
    /// `fr; fr; EUR;`: the language stands in the place of the value, too.
    public var description: String { FieldText.locale(self) }
}

extension InvoiceV2.Tax: CustomStringConvertible {
    /// `731.0 20.0%`, then the code.
    public var description: String { FieldText.plainTax(self) }
}

extension InvoiceV4.DueDate: CustomStringConvertible {
    /// The value; empty without one.
    public var description: String { value ?? "" }
}

extension InvoiceV4.Name: CustomStringConvertible {
    /// The value; empty without one.
    public var description: String { value ?? "" }
}

extension InvoiceV4.Address: CustomStringConvertible {
    /// The value; empty without one.
    public var description: String { value ?? "" }
}

extension InvoiceV4.Locale: CustomStringConvertible {
    /// `en-CA; en; CA; CAD;`
    public var description: String { FieldText.locale(self) }
}

extension InvoiceV4.Tax: CustomStringConvertible {
    /// `Base: 2145.00, Code: , Rate (%): 8.00, Amount: 193.20`
    public var description: String {
        zip(["Base", "Code", "Rate (%)", "Amount"], FieldText.cells(of: self)).map { "\($0): \($1)" }
            .joined(separator: ", ").strippingWhiteSpaceAtEnd()
    }
}

extension InvoiceV4.LineItem: TextOutputStreamable {
    /// One member each line, which is what `print` shows; `description` is the field of that name.
    public var summary: String {
        let labels = [
            "Description", "Product code", "Quantity", "Tax Amount", "Tax Rate (%)", "Total Amount", "Unit of measure",
            "Unit Price",
        ]
        return zip(labels, FieldText.cells(of: self)).map { "\($0): \($1)," }.joined(separator: "\n")
    }

    /// Writes its columns with their names, one line each.
    public func write(to target: inout some TextOutputStream) {
        target.write(summary)
    }
}

extension InvoiceSplitterV1.PageGroup: CustomStringConvertible {
    /// `Page Indexes: 1, 2,`
    public var description: String {
        "Page Indexes: \(pageIndexes.map(String.init).joined(separator: ", ")),"
    }
}

extension GeneratedField: CustomStringConvertible {
    /// The value; the members of an object, one each line; the items of a list with a blank between them.
    public var description: String {
        switch self {
        case .single(let field): field.description
        case .object(let object): object.description
        case .list(let items): items.map(\.description).joined(separator: " ")
        }
    }
}
