extension InvoiceV3: SummarizedPrediction {
    public func write(to summary: inout PredictionSummary) {
        summary.line("Locale", locale)
        summary.line("Invoice Number", invoiceNumber)
        summary.line("Date", date)
        summary.line("Due Date", dueDate.value, confidence: dueDate.confidence)
        summary.line("Total Excl", totalExcl)
        summary.line("Total Incl", totalIncl)
        summary.taxes(taxes)
        summary.list("Payment Details", paymentDetails, text: FieldText.payment)
        summary.line("Supplier", supplier)
        summary.list("Company Registration", companyRegistration, text: FieldText.registration)
        summary.line("Supplier Address", supplierAddress)
        summary.line("Customer", customer)
        summary.list("Customer Company Registration", customerCompanyRegistration, text: FieldText.registration)
        summary.line("Customer Address", customerAddress)
        summary.line("Document Type", documentType)
    }
}
