extension InvoiceV3: SummarizedPrediction {
    /// The layout of the Python client 3.13.
    public static var summaryLayout: SummaryLayout { .prediction(cleaned: true) }

    /// Writes the lines of the summary.
    public func write(to summary: inout PredictionSummary) {
        let totals = totals
        summary.plain("Invoice V3 Prediction\n=====================")
        summary.line("Filename", summary.fileName, confidence: nil)
        summary.line("Invoice number", invoiceNumber)
        summary.line("Total amount", totals.totalIncl)
        summary.line("Total net", totals.totalExcl)
        summary.line("Invoice date", date)
        summary.line("Invoice due date", dueDate.value, confidence: dueDate.confidence)
        summary.line("Supplier name", supplier)
        summary.line("Supplier address", supplierAddress)
        summary.line("Customer name", customer)
        summary.line("Customer company registration", FieldText.numbers(customerCompanyRegistration), confidence: nil)
        summary.line("Customer address", customerAddress)
        let payments = paymentDetails.map { FieldText.payment($0) + summary.suffix(of: $0.confidence, for: "payment") }
        summary.line(
            "Payment details", payments.joined(separator: "\n" + String(repeating: " ", count: 17)), confidence: nil)
        summary.line("Company numbers", FieldText.numbers(companyRegistration), confidence: nil)
        summary.table("Taxes", .taxes, rows: totals.taxes) { tax in
            ["", FieldText.code(tax.code), SummaryNumber.text(of: tax.rate), SummaryNumber.text(of: tax.value)]
        }
        summary.line("Total tax", totals.totalTax)
        summary.line("Locale", FieldText.locale(locale), confidence: locale.confidence)
    }
}
