import InvoiceModel
import InvoiceWire

extension ProofEntry {
    /// The proofs of the fields that were found, by the fields' version 4 names.
    static func entries(of invoice: Invoice) -> [String: ProofEntry] {
        var entries: [String: ProofEntry] = [:]
        func add<Value>(_ name: String, _ field: Field<Value>?) {
            if let field { entries[name] = .field(ProofObject(projecting: field)) }
        }
        func add<Value>(_ name: String, all fields: [Field<Value>]) {
            if !fields.isEmpty { entries[name] = .list(fields.map { ProofObject(projecting: $0) }) }
        }
        add("invoice_number", invoice.invoiceNumber)
        add("po_number", invoice.purchaseOrderNumber)
        add("reference_numbers", all: invoice.referenceNumbers)
        add("date", invoice.date)
        add("due_date", invoice.dueDate)
        add("payment_date", invoice.paymentDate)
        add("total_net", invoice.totalNet)
        add("total_tax", invoice.totalTax)
        add("total_amount", invoice.totalAmount)
        add("taxes", all: invoice.taxes)
        add("supplier_name", invoice.supplierName)
        add("supplier_address", invoice.supplierAddress)
        add("supplier_phone_number", invoice.supplierPhone)
        add("supplier_website", invoice.supplierWebsite)
        add("supplier_email", invoice.supplierEmail)
        add("supplier_company_registrations", all: invoice.supplierRegistrations)
        add("supplier_payment_details", all: invoice.paymentDetails)
        add("customer_name", invoice.customerName)
        add("customer_address", invoice.customerAddress)
        add("customer_id", invoice.customerID)
        add("customer_company_registrations", all: invoice.customerRegistrations)
        add("shipping_address", invoice.shippingAddress)
        add("billing_address", invoice.billingAddress)
        add("line_items", all: invoice.lineItems)
        return entries
    }
}
