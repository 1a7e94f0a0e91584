/// Consecutive pages that make one invoice.
public struct PageGroup: Sendable, Hashable, Codable {
    /// Positions of the pages, from 0, ascending, without gaps.
    public var pageIndexes: [Int]
    /// Probability, 0…1, that exactly these pages are one document.
    public var confidence: Double

    public init(pageIndexes: [Int], confidence: Double) {
        self.pageIndexes = pageIndexes
        self.confidence = confidence
    }
}

/// The splitter's answer for one file: every page is in exactly one group, and groups are in page order.
public struct SplitDocument: Sendable, Hashable, Codable {
    /// Number of the stored form; raised whenever an older reader could not read a newer document.
    public static let schema = 1

    public var schema = SplitDocument.schema
    public var pageCount: Int
    public var groups: [PageGroup]

    public init(pageCount: Int, groups: [PageGroup]) {
        self.pageCount = pageCount
        self.groups = groups
    }
}
