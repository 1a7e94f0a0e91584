import Foundation
import InvoiceModel

/// The fields that an invoice is booked by, as texts.
struct CoreFields {
    private let values: [(name: String, value: String)]
    private let names: [(name: String, value: [String])]

    init(_ invoice: Invoice) {
        let taxes = invoice.taxes.map { tax in
            "\(tax.value.rate?.description ?? "-") \(tax.value.amount?.description ?? "-")"
        }
        values = [
            ("invoice_number", invoice.invoiceNumber?.value ?? "-"),
            ("date", invoice.date?.value.description ?? "-"),
            ("due_date", invoice.dueDate?.value.description ?? "-"),
            ("total_amount", invoice.totalAmount?.value.description ?? "-"),
            ("total_net", invoice.totalNet?.value.description ?? "-"),
            ("total_tax", invoice.totalTax?.value.description ?? "-"),
            ("taxes", taxes.joined(separator: ", ")),
            ("currency", invoice.locale?.value.currency ?? "-"),
        ]
        names = [
            ("supplier_name", Self.parts(of: invoice.supplierName?.value)),
            ("customer_name", Self.parts(of: invoice.customerName?.value)),
        ]
    }

    /// Names agree when four of five of their parts do: small letters and accents are the same name.
    func differences(to other: CoreFields) -> [String] {
        let wrong = zip(values, other.values).filter { $0.value != $1.value }
            .map { "\($0.name): \($0.value) → \($1.value)" }
        let misnamed = zip(names, other.names).filter { Self.agreement($0.value, $1.value) < 0.8 }
            .map { "\($0.name): \($0.value.joined(separator: " ")) → \($1.value.joined(separator: " "))" }
        return wrong + misnamed
    }

    private static func parts(of name: String?) -> [String] {
        (name ?? "").folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// The share of parts that both have, 0…1.
    private static func agreement(_ one: [String], _ other: [String]) -> Double {
        guard !one.isEmpty || !other.isEmpty else { return 1 }
        var rest = other
        let shared = one.count { part in
            guard let index = rest.firstIndex(of: part) else { return false }
            rest.remove(at: index)
            return true
        }
        return 2 * Double(shared) / Double(one.count + other.count)
    }
}
