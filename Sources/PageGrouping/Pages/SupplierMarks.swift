import InvoiceExtraction
import InvoiceModel

/// What tells one supplier from another.
enum SupplierMarks {
    static func marks(of invoice: Invoice) -> Set<String> {
        var result = Set(invoice.supplierRegistrations.map { CodeKey.key($0.value.value) })
        result.formUnion(invoice.paymentDetails.compactMap { $0.value.iban }.map(CodeKey.key))
        for text in [invoice.supplierEmail?.value, invoice.supplierWebsite?.value] {
            if let domain = text.flatMap(domain) { result.insert(domain) }
        }
        return result
    }

    /// `www.example.org/shop` and `sales@example.org` → `exampleorg`.
    private static func domain(_ text: String) -> String? {
        var name = Substring(text)
        if let scheme = name.firstRange(of: "://") { name = name[scheme.upperBound...] }
        if let sign = name.lastIndex(of: "@") { name = name[name.index(after: sign)...] }
        name = name.prefix { $0 != "/" && $0 != "?" }
        let parts = name.split(separator: ".")
        guard parts.count >= 2 else { return nil }
        return TextFolding.key(parts.suffix(2).joined(separator: "."))
    }

    /// Words of three letters and more.
    static func name(of invoice: Invoice) -> Set<String> {
        guard let name = invoice.supplierName, name.confidence > 0.4 else { return [] }
        return Set(name.value.split(separator: " ").map { TextFolding.key(String($0)) }.filter { $0.utf8.count > 2 })
    }
}
