extension Answer {
    private static let wireKeys: [(SingleField, String)] = [
        (.invoiceNumber, "invoice_number"), (.date, "date"), (.dueDate, "due_date"), (.totalIncluding, "total_amount"),
        (.totalExcluding, "total_net"), (.totalTax, "total_tax"), (.documentType, "document_type"),
        (.supplierName, "supplier_name"), (.supplierAddress, "supplier_address"), (.customerName, "customer_name"),
        (.customerAddress, "customer_address"),
    ]

    /// Reads a prediction of the API.
    mutating func readWireKeys(of prediction: JSONValue) {
        for (field, key) in Self.wireKeys {
            guard let value = Self.value(of: prediction[key], for: field) else { continue }
            singles[field] = Reading(value: value, confidence: prediction[key]?["confidence"]?.numeric)
        }
        readLocale(prediction["locale"])
        // The newer API has the name of one registration for the list.
        readSets(
            registrations: (
                prediction["supplier_company_registrations"] ?? prediction["supplier_company_registration"],
                prediction["customer_company_registrations"] ?? prediction["customer_company_registration"]
            ),
            payments: prediction["supplier_payment_details"])
    }

    /// A name counts as printed, not in upper case; the address of the newer API is a part of an object.
    private static func value(of field: JSONValue?, for name: SingleField) -> JSONValue? {
        let value = AnswerItems.value(of: field)
        switch name {
        case .supplierName, .customerName:
            return field?["raw_value"]?.nonEmpty ?? value
        case .supplierAddress, .customerAddress:
            return value ?? AnswerItems.value(of: field?["fields"]?["address"])
        default:
            return value
        }
    }

    private mutating func readLocale(_ locale: JSONValue?) {
        let parts =
            locale?["fields"]?.entries.map { $0.compactMapValues { AnswerItems.value(of: $0) } }
            ?? locale?.entries ?? [:]
        for (field, key) in [(SingleField.currency, "currency"), (.language, "language"), (.country, "country")] {
            guard let value = parts[key]?.nonEmpty else { continue }
            singles[field] = Reading(value: value, confidence: parts["confidence"]?.numeric)
        }
    }
}
