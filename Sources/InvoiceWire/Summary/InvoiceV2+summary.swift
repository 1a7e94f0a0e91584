extension InvoiceV2: SummarizedPrediction {
    public func write(to summary: inout PredictionSummary) {
        summary.line("Locale", locale)
        summary.line("Invoice Number", invoiceNumber)
        summary.line("Date", date)
        summary.line("Due Date", dueDate.value, confidence: dueDate.confidence)
        summary.line("Total Incl", totalIncl)
        summary.line("Total Excl", totalExcl)
        summary.taxes(taxes)
        summary.line("Document Type", documentType)
        summary.list("Payment Details", paymentDetails, text: FieldText.payment)
        summary.list("Company Registration", companyRegistration, text: FieldText.registration)
        summary.line("Supplier", supplier)
    }
}

extension PredictionSummary {
    mutating func line(_ label: String, _ locale: InvoiceV2.Locale) {
        let text = FieldText.locale(
            value: nil, language: locale.language, country: nil, currency: locale.currency)
        line(label, text, confidence: locale.confidence)
    }

    mutating func taxes(_ taxes: [InvoiceV2.Tax]) {
        table("Taxes", .taxes, rows: taxes) { tax in
            ["", tax.code ?? "", SummaryNumber.text(of: tax.rate), SummaryNumber.text(of: tax.value)]
        }
    }
}
