import Foundation
import InvoiceWire

/// Fields with several values as one text, the values with `; ` between them.
enum FieldTexts {
    static func joined(_ values: [String?]) -> String {
        var seen: Set<String> = []
        return values.compactMap(\.self).filter { !$0.isEmpty && seen.insert($0).inserted }.joined(separator: "; ")
    }

    /// `VAT NUMBER FR11999999998; SIRET 99999999800010`
    static func registrations(_ registrations: [RegistrationField]) -> String {
        joined(
            registrations.map { field in
                field.value.map { field.type.isEmpty ? $0 : "\(field.type) \($0)" }
            })
    }

    /// `VAT 20 % of 81.9: 16.38; 5.5 %: 29.87`
    static func taxes(_ taxes: [InvoiceV4.Tax]) -> String {
        joined(
            taxes.map { tax in
                let kind = [
                    tax.code, tax.rate.map { "\($0) %" }, tax.base.map { "of \($0)" },
                ].compactMap(\.self).joined(separator: " ")
                guard let value = tax.value else { return kind }
                return kind.isEmpty ? "\(value)" : "\(kind): \(value)"
            })
    }

    /// Sentences as a paragraph.
    static func messages(_ findings: [FindingObject], severity: String) -> String {
        findings.filter { $0.severity == severity }.map(\.message).joined(separator: " ")
    }
}
