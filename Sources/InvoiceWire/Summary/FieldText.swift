import Foundation

/// How the fields that have more than a value are printed on one line.
enum FieldText {
    /// `en-CA; en; CA; CAD;`. A locale without a value of its own has its language in that place.
    static func locale(value: String?, language: String?, country: String?, currency: String?) -> String {
        let first = value.flatMap { $0.isEmpty ? nil : $0 } ?? language
        return joined([first, language, country, currency])
    }

    static func locale(_ locale: InvoiceV2.Locale) -> String {
        self.locale(value: nil, language: locale.language, country: nil, currency: locale.currency)
    }

    static func locale(_ locale: InvoiceV4.Locale) -> String {
        self.locale(
            value: locale.value, language: locale.language, country: locale.country, currency: locale.currency)
    }

    /// Account number, IBAN, routing number and BIC.
    static func payment(_ field: PaymentDetailsField) -> String {
        joined([field.accountNumber, field.iban, field.routingNumber, field.swift])
    }

    static func registration(_ field: RegistrationField) -> String {
        "Type: \(escaped(field.type)), Value: \(escaped(field.value))"
    }

    /// Company numbers without their types.
    static func numbers(_ fields: [RegistrationField]) -> String {
        fields.compactMap(\.value).joined(separator: "; ")
    }

    /// The code of a tax; old servers write `N/A` and `None` for none.
    static func code(_ code: String?) -> String {
        code.flatMap { ["N/A", "None"].contains($0) ? nil : $0 } ?? ""
    }

    /// `731.0 20.0%`, then the code if there is one.
    static func plainTax(_ tax: InvoiceV2.Tax) -> String {
        [plainNumber(tax.value), tax.rate.map { plainNumber($0) + "%" } ?? "", code(tax.code)]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// As Python prints a double: `4386.0`; nothing for nil.
    static func plainNumber(_ number: Decimal?) -> String {
        number.flatMap { Double($0.description) }.map(\.description) ?? ""
    }

    /// The columns of a tax.
    static func cells(of tax: InvoiceV4.Tax) -> [String] {
        [
            SummaryNumber.text(of: tax.base), code(tax.code), SummaryNumber.text(of: tax.rate),
            SummaryNumber.text(of: tax.value),
        ]
    }

    /// The columns of a line item.
    static func cells(of item: InvoiceV4.LineItem) -> [String] {
        [
            escaped(item.description), escaped(item.productCode), SummaryNumber.text(of: item.quantity),
            SummaryNumber.text(of: item.taxAmount), SummaryNumber.text(of: item.taxRate),
            SummaryNumber.text(of: item.totalAmount), escaped(item.unitMeasure),
            SummaryNumber.text(of: item.unitPrice),
        ]
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
        parts.compactMap { $0 == "N/A" ? nil : $0 }.map { $0 + ";" }.joined(separator: " ")
    }
}
