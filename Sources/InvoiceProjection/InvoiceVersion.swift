import InvoiceWire

/// A major version of the product `invoices`.
public enum InvoiceVersion: String, CaseIterable, Sendable {
    case v2, v3, v4
}

extension InvoiceVersion {
    /// Names of the fields that the version gives, in its own order.
    package var features: [String] {
        switch self {
        case .v2: InvoiceV2.product.features ?? []
        case .v3: InvoiceV3.product.features ?? []
        case .v4: InvoiceV4.product.features ?? []
        }
    }
}
