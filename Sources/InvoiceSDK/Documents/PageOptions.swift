/// Which pages of a PDF are sent. Pictures are sent whole.
public struct PageOptions: Sendable, Hashable {
    /// What happens to the pages that are named.
    public enum Operation: String, Sendable, Hashable {
        /// Only the named pages, in the order of the document.
        case keepOnly = "KEEP_ONLY"
        /// All but the named pages.
        case remove = "REMOVE"
    }

    /// Positions from 0; negative ones count from the end, -1 being the last page. Those that do not exist are passed
    /// over, repeated ones count once.
    public var indexes: [Int]
    /// Whether the pages named are kept or dropped.
    public var operation: Operation
    /// Documents with fewer pages are sent whole.
    public var onMinPages: Int

    /// Pages by their positions, from 0 or, below it, from the end.
    public init(indexes: [Int], operation: Operation = .keepOnly, onMinPages: Int = 0) {
        self.indexes = indexes
        self.operation = operation
        self.onMinPages = onMinPages
    }
}
