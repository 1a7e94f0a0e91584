import DocumentModel

/// Puts lines together that the recogniser reads in one run.
///
/// Short lines gain most by it, long ones nothing. Only lines whose tensors have the same width stand together, so none
/// is padded for the others' sake, and the reading of each is that which it has alone.
enum LineBatches {
    /// Columns of the tensors of one run. More would also leave the second core less to share.
    private static let mostColumns = 768

    /// Indices of `outlines`, in rising order in each batch; the batch with the most columns first, because threads
    /// then end at about the same time.
    static func of(_ outlines: [Quadrilateral]) -> [[Int]] {
        let widths = outlines.map { LineCrop.width(of: $0) }
        var batches: [(width: Int, lines: [Int])] = []
        for (width, lines) in Dictionary(grouping: outlines.indices, by: { widths[$0] }) {
            let most = max(1, mostColumns / width)
            for start in stride(from: 0, to: lines.count, by: most) {
                batches.append((width, Array(lines[start..<min(lines.count, start + most)])))
            }
        }
        return batches.sorted { one, other in
            let (first, second) = (one.width * one.lines.count, other.width * other.lines.count)
            return first != second ? first > second : one.lines[0] < other.lines[0]
        }.map(\.lines)
    }
}
