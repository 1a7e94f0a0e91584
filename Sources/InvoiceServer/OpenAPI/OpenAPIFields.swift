#if Server
/// The fields of product `invoices` in its versions.
enum OpenAPIFields {
    static let version2 = old + [("company_registration", list("Registration"))]

    static let version3 =
        version2 + [
            ("supplier_address", .schema("TextField")), ("customer", .schema("TextField")),
            ("customer_address", .schema("TextField")), ("customer_company_registration", list("Registration")),
        ]

    static let version4: [(String, OpenAPINode)] = [
        ("locale", .schema("LocaleV4")), ("document_type", .schema("Classification")),
        ("document_type_extended", .schema("Classification")), ("category", .schema("Classification")),
        ("subcategory", .schema("Classification")), ("invoice_number", .schema("TextField")),
        ("po_number", .schema("TextField")), ("reference_numbers", list("TextField")), ("date", .schema("DateField")),
        ("due_date", .schema("DueDateV4")), ("payment_date", .schema("DateField")),
        ("total_net", .schema("AmountField")), ("total_tax", .schema("AmountField")),
        ("total_amount", .schema("AmountField")), ("taxes", list("TaxV4")), ("supplier_name", .schema("Name")),
        ("supplier_address", .schema("Address")), ("supplier_phone_number", .schema("TextField")),
        ("supplier_website", .schema("TextField")), ("supplier_email", .schema("TextField")),
        ("supplier_company_registrations", list("Registration")), ("supplier_payment_details", list("PaymentDetails")),
        ("customer_name", .schema("Name")), ("customer_address", .schema("Address")),
        ("customer_id", .schema("TextField")), ("customer_company_registrations", list("Registration")),
        ("shipping_address", .schema("Address")), ("billing_address", .schema("Address")),
        ("line_items", list("LineItem")),
    ]

    private static let old: [(String, OpenAPINode)] = [
        ("locale", .schema("Locale")), ("document_type", .schema("Classification")),
        ("invoice_number", .schema("TextField")), ("date", .schema("DateField")), ("due_date", .schema("DueDate")),
        ("total_incl", .schema("AmountField")), ("total_excl", .schema("AmountField")), ("taxes", list("Tax")),
        ("supplier", .schema("TextField")), ("payment_details", list("PaymentDetails")),
    ]

    private static func list(_ schema: String) -> OpenAPINode { .list(of: .schema(schema)) }
}
#endif
