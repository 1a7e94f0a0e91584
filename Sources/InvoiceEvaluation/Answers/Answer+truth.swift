extension Answer {
    private static let truthKeys: [SingleField] = [
        .invoiceNumber, .date, .dueDate, .totalIncluding, .totalExcluding, .totalTax, .documentType,
    ]

    /// Reads an object with the keys of a truth file, which may give the confidences under `confidence`, by field.
    mutating func readTruthKeys(of object: JSONValue) {
        for field in SingleField.allCases {
            let place =
                Self.truthKeys.contains(field)
                ? [field.rawValue] : field.rawValue.split(separator: ".").map(String.init)
            let found = place.reduce(Optional(object)) { $0?[$1] }
            guard let value = AnswerItems.value(of: found) else { continue }
            let confidence = object["confidence"]?[field.rawValue] ?? found?["confidence"]
            singles[field] = Reading(value: value, confidence: confidence?.numeric)
        }
        readSets(
            registrations: (
                object["supplier"]?["company_registrations"], object["customer"]?["company_registrations"]
            ),
            payments: object["payment_details"])
    }
}
