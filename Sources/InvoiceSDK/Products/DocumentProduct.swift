import InvoiceWire

/// A kind of answer that can be asked for: what a server says of a document, for the whole and for each page.
public protocol DocumentProduct: SummarizedPrediction, Sendable, Hashable, Codable {
    /// Where a server answers for it; nil: the caller must name an endpoint.
    static var endpoint: Endpoint? { get }
}

extension InvoiceV2: DocumentProduct {
    /// The published product: `mindee`, its name and major version.
    public static let endpoint: Endpoint? = Endpoint(name: "invoices", version: "2")
}

extension InvoiceV3: DocumentProduct {
    /// The published product: `mindee`, its name and major version.
    public static let endpoint: Endpoint? = Endpoint(name: "invoices", version: "3")
}

extension InvoiceV4: DocumentProduct {
    /// The published product: `mindee`, its name and major version.
    public static let endpoint: Endpoint? = Endpoint(name: "invoices", version: "4")
}

extension InvoiceSplitterV1: DocumentProduct {
    /// The published product: `mindee`, its name and major version.
    public static let endpoint: Endpoint? = Endpoint(name: "invoice_splitter", version: "1")
}

/// Any product: the caller names where a server answers for it.
extension GeneratedV1: DocumentProduct {
    /// None: the caller names one in the options.
    public static let endpoint: Endpoint? = nil
}
