import DocumentModel

/// Lines of a page whose segments stand in common columns.
package struct TableRegion: Sendable, Hashable {
    /// Indices in ``PageLayout/lines``, top to bottom; the header row, when there is one, is the first.
    package var lines: Range<Int>
    /// Whether the first line is a header: words over columns of figures.
    package var hasHeader: Bool
    /// Horizontal extent of each column, left to right, points.
    package var columns: [ClosedRange<Double>]
    package var box: Box
}
