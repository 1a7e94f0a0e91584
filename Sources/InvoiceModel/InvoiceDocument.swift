import DocumentModel

/// One page of a document: what was read of it, taken by itself.
public struct PageInvoice: Sendable, Hashable, Codable {
    public var index: Int
    /// In points, upright.
    public var size: PageSize
    /// Degrees clockwise (0, 90, 180, 270) by which the page was turned to stand upright.
    public var orientation: Classified<Int>
    public var source: PageText.Source
    public var invoice: Invoice

    public init(
        index: Int, size: PageSize, orientation: Classified<Int>, source: PageText.Source, invoice: Invoice
    ) {
        self.index = index
        self.size = size
        self.orientation = orientation
        self.source = source
        self.invoice = invoice
    }
}

/// The engine's answer for one document.
public struct InvoiceDocument: Sendable, Hashable, Codable {
    /// Number of the stored form; raised whenever an older reader could not read a newer document.
    public static let schema = 1

    public var schema = InvoiceDocument.schema
    public var pages: [PageInvoice]
    /// Over all pages.
    public var invoice: Invoice
    public var findings: [Finding]

    public init(pages: [PageInvoice], invoice: Invoice, findings: [Finding]) {
        self.pages = pages
        self.invoice = invoice
        self.findings = findings
    }
}
