/// How the fields that have more than a value are printed on one line.
enum FieldText {
    /// `en-CA; en; CA; CAD;`. A locale without a value of its own has its language in that place.
    static func locale(value: String?, language: String?, country: String?, currency: String?) -> String {
        let first = value.flatMap { $0.isEmpty ? nil : $0 } ?? language
        return joined([first, language, country, currency])
    }

    /// Account number, IBAN, routing number and BIC.
    static func payment(_ field: PaymentDetailsField) -> String {
        joined([field.accountNumber, field.iban, field.routingNumber, field.swift])
    }

    static func registration(_ field: RegistrationField) -> String {
        "Type: \(escaped(field.type)), Value: \(escaped(field.value))"
    }

    /// Line breaks and tabs as the two characters that stand for them.
    static func escaped(_ text: String?) -> String {
        guard let text else { return "" }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": result.append(contentsOf: "\\n".unicodeScalars)
            case "\r": result.append(contentsOf: "\\r".unicodeScalars)
            case "\t": result.append(contentsOf: "\\t".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    private static func joined(_ parts: [String?]) -> String {
        parts.compactMap { $0 }.map { $0 + ";" }.joined(separator: " ")
    }
}
