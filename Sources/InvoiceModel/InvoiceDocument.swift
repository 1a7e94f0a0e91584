import DocumentModel

/// One page of a document: what was read of it, taken by itself.
public struct PageInvoice: Sendable, Hashable, Codable {
    public var index: Int
    /// In points, upright, as it was sent.
    public var size: PageSize
    /// Degrees clockwise (0, 90, 180, 270) by which the page was turned to stand upright.
    public var orientation: Classified<Int>
    public var source: PageText.Source
    public var invoice: Invoice
    /// Every word in the order of the source, which ``WordReference`` counts in; nil unless asked for.
    public var words: [PageWord]?
    /// The lines from top to bottom; nil unless asked for.
    public var lines: [PageLine]?
    /// The papers on the page, at least one; nil unless asked for.
    public var papers: [PagePaper]?

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

extension PageInvoice {
    /// The text as a person reads it: words divided by blanks, lines by line breaks; nil unless the words were asked for.
    public var fullText: String? {
        guard let words, let lines else { return nil }
        return lines.map { $0.words.map { words[$0].text }.joined(separator: " ") }.joined(separator: "\n")
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
