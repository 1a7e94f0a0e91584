/// What a reading gives beside the fields of the invoice.
public struct ReadingOptions: Sendable, Hashable {
    /// Keeps the words and lines of every page in the document (`PageInvoice.words`, `lines`, `fullText`).
    public var includesWords: Bool
    /// Outlines the papers on every page (`PageInvoice.papers`).
    public var findsPapers: Bool

    public init(includesWords: Bool = false, findsPapers: Bool = false) {
        self.includesWords = includesWords
        self.findsPapers = findsPapers
    }
}
