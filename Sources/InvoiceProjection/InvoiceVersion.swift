/// A major version of the product `invoices`.
public enum InvoiceVersion: String, CaseIterable, Sendable {
    case v2, v3, v4
}
