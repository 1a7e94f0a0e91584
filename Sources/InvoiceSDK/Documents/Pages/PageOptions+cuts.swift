extension PageOptions {
    /// The first pages of a PDF.
    public static func firstPages(_ count: Int) -> PageOptions {
        PageOptions(indexes: Array(0..<max(0, count)))
    }

    /// What early clients of the protocol made by themselves of a PDF with more than three pages.
    public enum AutomaticCut: Int, Sendable, Hashable, CaseIterable {
        /// The first page.
        case first = 1
        /// The first page and the last but one.
        case firstAndLastButOne
        /// The first page and the last two.
        case firstAndLastTwo
    }

    /// A PDF of more than three pages is cut; others are sent whole.
    public static func automatic(_ cut: AutomaticCut) -> PageOptions {
        PageOptions(indexes: Array([0, -2, -1].prefix(cut.rawValue)), onMinPages: 4)
    }

    /// The positions of the pages that are sent, ascending, of a document of `pageCount` pages; nil: all of it.
    ///
    /// - Throws: ``ClientError/source(_:)`` where none is left.
    func pages(of pageCount: Int, log: ((String) -> Void)?) throws -> [Int]? {
        guard pageCount >= onMinPages else { return nil }
        var named: Set<Int> = []
        for index in indexes {
            let page = index < 0 ? pageCount + index : index
            guard (0..<pageCount).contains(page) else {
                log?("There is no page \(index): the document has \(pageCount) pages.")
                continue
            }
            named.insert(page)
        }
        let kept = (0..<pageCount).filter { named.contains($0) == (operation == .keepOnly) }
        guard !kept.isEmpty else { throw ClientError.source("The page options leave no page of \(pageCount).") }
        return kept.count == pageCount ? nil : kept
    }
}
