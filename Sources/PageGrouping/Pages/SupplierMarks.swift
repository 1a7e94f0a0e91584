import InvoiceExtraction
import InvoiceModel

/// What tells one supplier from another: values that only one has, by what they are.
package struct SupplierMarks: Sendable, Hashable {
    /// Registrations by kind, accounts under "IBAN", domains of mail and web addresses under "domain".
    package var values: [String: Set<String>] = [:]
    /// Words of the name, of three letters and more, folded.
    package var name: Likely<Set<String>>?

    package init() {}

    package init(of invoice: Invoice) {
        for field in invoice.supplierRegistrations { add(field.value.value, field.value.kind.rawValue) }
        for iban in invoice.paymentDetails.compactMap({ $0.value.iban }) { add(iban, "IBAN") }
        for text in [invoice.supplierEmail?.value, invoice.supplierWebsite?.value] {
            if let domain = text.flatMap(Self.domain) { values["domain", default: []].insert(domain) }
        }
        guard let field = invoice.supplierName else { return }
        let words = field.value.split(separator: " ").map { TextFolding.key(String($0)) }.filter { $0.utf8.count > 2 }
        if !words.isEmpty { name = Likely(Set(words), field.confidence) }
    }

    private mutating func add(_ value: String, _ kind: String) {
        values[kind, default: []].insert(CodeKey.key(value))
    }

    /// `www.example.org/shop` and `sales@example.org` → `exampleorg`.
    static func domain(_ text: String) -> String? {
        var name = Substring(text)
        if let scheme = name.firstRange(of: "://") { name = name[scheme.upperBound...] }
        if let sign = name.lastIndex(of: "@") { name = name[name.index(after: sign)...] }
        name = name.prefix { $0 != "/" && $0 != "?" }
        let parts = name.split(separator: ".")
        guard parts.count >= 2 else { return nil }
        return TextFolding.key(parts.suffix(2).joined(separator: "."))
    }

    /// Whether one of the values stands on both.
    package func share(with other: SupplierMarks) -> Bool {
        values.contains { kind, own in !own.isDisjoint(with: other.values[kind] ?? []) }
    }

    /// Whether both have values of one kind, and they differ.
    package func differ(from other: SupplierMarks) -> Bool {
        values.contains { kind, own in other.values[kind].map { own.isDisjoint(with: $0) } ?? false }
    }
}
