import InvoiceModel

/// Every field of an invoice beside its truth.
extension FixtureComparison {
    mutating func compare(_ truth: FixtureTruth, _ document: InvoiceDocument) {
        let found = document.invoice
        flag("pages", true, document.pages.count == truth.pages)
        for page in document.pages {
            text("orientation, page \(page.index)", "\(truth.orientationDegrees)", "\(page.orientation.value)")
        }
        classes(truth, found)
        numbersAndDates(truth, found)
        totals(truth, found)
        parties(truth, found)
        items(truth, found)
        let kinds = document.findings.filter { $0.severity != .note }.compactMap { $0.check?.rawValue }
        list("findings", truth.expectedFindings.sorted(), Set(kinds).sorted())
    }

    private mutating func classes(_ truth: FixtureTruth, _ found: Invoice) {
        text("locale.language", truth.locale.language, found.locale?.value.language)
        text("locale.currency", truth.locale.currency, found.locale?.value.currency)
        text("locale.country", truth.locale.country, found.locale?.value.country)
        text("document_type", truth.documentType, found.documentType?.value.rawValue)
        text("document_type_extended", truth.documentTypeExtended, found.extendedType?.value.rawValue)
        if let category = truth.category {
            text("category", category, found.category?.value.rawValue)
            text("subcategory", truth.subcategory, found.subcategory?.value.rawValue)
        }
    }

    private mutating func numbersAndDates(_ truth: FixtureTruth, _ found: Invoice) {
        text("invoice_number", truth.invoiceNumber, found.invoiceNumber?.value)
        text("po_number", truth.poNumber, found.purchaseOrderNumber?.value)
        list("reference_numbers", truth.referenceNumbers, found.referenceNumbers.map(\.value))
        text("date", truth.date, found.date?.value.description)
        text("due_date", truth.dueDate, found.dueDate?.value.description)
        text("due_date.text", truth.dueDateRaw, found.dueDate?.text)
        if let field = found.dueDate { flag("due_date.is_computed", truth.dueDateComputed, field.isComputed) }
        text("payment_date", truth.paymentDate, found.paymentDate?.value.description)
    }

    private mutating func totals(_ truth: FixtureTruth, _ found: Invoice) {
        let fields = [
            ("total_net", truth.totalExcl, found.totalNet), ("total_tax", truth.totalTax, found.totalTax),
            ("total_amount", truth.totalIncl, found.totalAmount),
        ]
        for (name, expected, field) in fields {
            amount(name, expected, field?.value)
            if let field, expected != nil {
                flag(name + ".is_computed", truth.computed.contains(name), field.isComputed)
            }
        }
        list(
            "taxes", truth.taxes.map(line),
            found.taxes.enumerated().map { index, field in
                let printed = index < truth.taxes.count ? truth.taxes[index].base != nil : true
                return line(field.value, withBase: printed)
            })
        list(
            "adjustments", truth.adjustments.map { "\($0.kind) \(figure($0.amount))" },
            found.adjustments.map { "\($0.value.kind.rawValue) \($0.value.amount)" })
    }

    private mutating func parties(_ truth: FixtureTruth, _ found: Invoice) {
        text("supplier_name", truth.supplier.name, found.supplierName?.value)
        address("supplier_address", truth.supplier.addressParts, found.supplierAddress?.value)
        text("supplier_phone_number", truth.supplier.phone, found.supplierPhone?.value, by: Self.digits)
        text("supplier_email", truth.supplier.email, found.supplierEmail?.value, by: Self.lowercased)
        text("supplier_website", truth.supplier.website, found.supplierWebsite?.value, by: Self.lowercased)
        registrations("supplier", truth.supplier.companyRegistrations, found.supplierRegistrations)
        text("customer_name", truth.customer.name, found.customerName?.value)
        address("customer_address", truth.customer.addressParts, found.customerAddress?.value)
        text("customer_id", truth.customer.id, found.customerID?.value)
        registrations("customer", truth.customer.companyRegistrations, found.customerRegistrations)
        address("shipping_address", truth.shippingAddress, found.shippingAddress?.value)
        address("billing_address", truth.billingAddress, found.billingAddress?.value)
        list(
            "supplier_payment_details",
            truth.paymentDetails.map { payment($0.iban, $0.swift, $0.routingNumber, $0.accountNumber) },
            found.paymentDetails.map {
                payment($0.value.iban, $0.value.swift, $0.value.routingNumber, $0.value.accountNumber)
            })
    }

    /// Sorted: which of a company's numbers stands first says nothing.
    private mutating func registrations(
        _ party: String, _ expected: [FixtureTruth.Registration], _ found: [Field<CompanyRegistration>]
    ) {
        list(
            party + "_company_registrations", expected.map { "\($0.type) \($0.value)" }.sorted(),
            found.map { "\($0.value.kind.rawValue) \(number($0.value))" }.sorted())
    }

    private mutating func items(_ truth: FixtureTruth, _ found: Invoice) {
        guard truth.lineItems.count == found.lineItems.count else {
            add("line_items", expected: "\(truth.lineItems.count) rows", found: "\(found.lineItems.count) rows")
            return
        }
        for (index, (expected, field)) in zip(truth.lineItems, found.lineItems).enumerated() {
            let row = field.value
            let name = "line_items[\(index)]."
            text(name + "description", expected.description, row.description)
            text(name + "product_code", expected.productCode, row.productCode)
            amount(name + "quantity", expected.quantity, row.quantity)
            text(name + "unit_measure", expected.unit, row.unit)
            amount(name + "unit_price", expected.unitPrice, row.unitPrice)
            amount(name + "tax_rate", expected.taxRate, row.taxRate)
            amount(name + "tax_amount", expected.taxAmount, row.taxAmount)
            amount(name + "total_amount", expected.totalAmount, row.totalAmount)
        }
    }

    private func line(_ tax: FixtureTruth.Tax) -> String {
        "\(tax.code ?? "-") rate \(figure(tax.rate)) amount \(figure(tax.value)) base \(figure(tax.base))"
    }

    /// A base that is not printed may be computed: it is left out.
    private func line(_ tax: TaxLine, withBase: Bool) -> String {
        let base = withBase ? tax.base?.description ?? "-" : "-"
        var code = tax.code ?? "-"
        if code.hasSuffix(".") { code.removeLast() }
        return "\(code) rate \(tax.rate?.description ?? "-") amount \(tax.amount?.description ?? "-") base \(base)"
    }

    /// `HRB 123` and `123` name the same entry of the register.
    private func number(_ registration: CompanyRegistration) -> String {
        registration.kind == .hraHRB ? Self.digits(registration.value) : registration.value
    }

    private func payment(_ iban: String?, _ swift: String?, _ routing: String?, _ account: String?) -> String {
        "iban \(iban ?? "-") swift \(swift ?? "-") routing \(routing ?? "-") account \(account ?? "-")"
    }

    private func figure(_ value: Double?) -> String {
        value.map { Amount(micros: Int64(($0 * 1_000_000).rounded())).description } ?? "-"
    }
}
