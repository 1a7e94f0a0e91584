extension InvoiceV4: SummarizedPrediction {
    /// Writes the lines of the summary.
    public func write(to summary: inout PredictionSummary) {
        summary.line("Locale", FieldText.locale(locale), confidence: locale.confidence)
        summary.line("Invoice Number", invoiceNumber)
        summary.line("Purchase Order Number", poNumber)
        summary.list("Reference Numbers", referenceNumbers) { $0.value ?? "" }
        summary.line("Purchase Date", date)
        summary.line("Due Date", dueDate.value, confidence: dueDate.confidence)
        summary.line("Payment Date", paymentDate)
        summary.line("Total Net", totalNet)
        summary.line("Total Amount", totalAmount)
        summary.line("Total Tax", totalTax)
        summary.table("Taxes", .taxes, rows: taxes, cells: FieldText.cells(of:))
        summary.list("Supplier Payment Details", supplierPaymentDetails, text: FieldText.payment)
        summary.line("Supplier Name", supplierName.value, confidence: supplierName.confidence)
        summary.list(
            "Supplier Company Registrations", supplierCompanyRegistrations, text: FieldText.registration)
        summary.line("Supplier Address", supplierAddress.value, confidence: supplierAddress.confidence)
        summary.line("Supplier Phone Number", supplierPhoneNumber)
        summary.line("Supplier Website", supplierWebsite)
        summary.line("Supplier Email", supplierEmail)
        summary.line("Customer Name", customerName.value, confidence: customerName.confidence)
        summary.list(
            "Customer Company Registrations", customerCompanyRegistrations, text: FieldText.registration)
        summary.line("Customer Address", customerAddress.value, confidence: customerAddress.confidence)
        summary.line("Customer ID", customerID)
        summary.line("Shipping Address", shippingAddress.value, confidence: shippingAddress.confidence)
        summary.line("Billing Address", billingAddress.value, confidence: billingAddress.confidence)
        summary.line("Document Type", documentType)
        summary.line("Document Type Extended", documentTypeExtended)
        summary.line("Purchase Subcategory", subcategory)
        summary.line("Purchase Category", category)
        if lineItems.isEmpty {
            summary.line("Line Items", nil, confidence: nil)
        } else {
            summary.table("Line Items", .lineItems, rows: lineItems, cells: FieldText.cells(of:))
        }
    }
}
