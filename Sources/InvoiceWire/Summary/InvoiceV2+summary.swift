extension InvoiceV2: SummarizedPrediction {
    /// The layout of the Python clients 2.1 to 2.6; what version 2 does not have is empty.
    public static var summaryLayout: SummaryLayout { .prediction(cleaned: false) }

    /// Writes the lines of the summary.
    public func write(to summary: inout PredictionSummary) {
        let totals = totals
        summary.plain("-----Invoice data-----")
        summary.plain("Filename: \(summary.fileName ?? "")".strippingWhiteSpaceAtEnd())
        summary.plainLine("Invoice number", invoiceNumber.value, invoiceNumber.confidence)
        summary.plainLine("Total amount including taxes", totals.totalIncl)
        summary.plainLine("Total amount excluding taxes", totals.totalExcl)
        summary.plainLine("Invoice date", date.dateComponents == nil ? nil : date.value, date.confidence)
        summary.plainLine("Invoice due date", dueDate.dateComponents == nil ? nil : dueDate.value, dueDate.confidence)
        summary.plainLine("Supplier name", supplier.value, supplier.confidence)
        for label in ["Supplier address", "Customer name", "Customer company registration", "Customer address"] {
            summary.plainLine(label, nil, nil)
        }
        let payments = paymentDetails.map { FieldText.payment($0) + summary.suffix(of: $0.confidence, for: "payment") }
        summary.plainLine("Payment details", payments.joined(separator: "\n" + String(repeating: " ", count: 17)), nil)
        summary.plainLine("Company numbers", FieldText.numbers(companyRegistration), nil)
        let taxes = totals.taxes.map { FieldText.plainTax($0) + summary.suffix(of: $0.confidence, for: "tax") }
        summary.plainLine("Taxes", taxes.joined(separator: "\n" + String(repeating: " ", count: 7)), nil)
        summary.plainLine("Total taxes", totals.totalTax)
        summary.plainLine("Locale", FieldText.locale(locale), locale.confidence)
        summary.plain("----------------------")
    }
}

extension PredictionSummary {
    mutating func plainLine(_ label: String, _ value: String?, _ confidence: Double?) {
        let value = value ?? ""
        plain("\(label): \(value)\(suffix(of: confidence, for: value))")
    }

    /// An amount as Python prints it: at least one decimal.
    mutating func plainLine(_ label: String, _ field: AmountField) {
        plainLine(label, FieldText.plainNumber(field.roundedValue), field.confidence)
    }
}
