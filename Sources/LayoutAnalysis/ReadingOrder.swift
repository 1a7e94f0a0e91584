import DocumentModel

/// Puts blocks into the order in which a person reads them.
///
/// Recursive X-Y cut (Nagy, Seth, "Hierarchical representation of optically scanned documents", 1984): cut the
/// page at the widest white gap, rows before columns, until no gap is left.
enum ReadingOrder {
    static func sorted(_ blocks: [Block]) -> [Block] {
        var result: [Block] = []
        result.reserveCapacity(blocks.count)
        cut(blocks, depth: 0, into: &result)
        return result
    }

    private static func cut(_ blocks: [Block], depth: Int, into result: inout [Block]) {
        guard blocks.count > 1, depth < 40 else {
            result.append(contentsOf: blocks)
            return
        }
        if let parts = split(blocks, low: \.box.minY, high: \.box.maxY)
            ?? split(blocks, low: \.box.minX, high: \.box.maxX)
        {
            cut(parts.0, depth: depth + 1, into: &result)
            cut(parts.1, depth: depth + 1, into: &result)
        } else {
            result.append(
                contentsOf: blocks.sorted { ($0.box.minY, $0.box.minX) < ($1.box.minY, $1.box.minX) })
        }
    }

    /// Divides at the widest gap along one axis, or nil when the projections leave none.
    private static func split(
        _ blocks: [Block], low: KeyPath<Block, Double>, high: KeyPath<Block, Double>
    ) -> ([Block], [Block])? {
        let ordered = blocks.sorted { $0[keyPath: low] < $1[keyPath: low] }
        var reach = ordered[0][keyPath: high]
        var best: (index: Int, gap: Double)?
        for index in 1..<ordered.count {
            let gap = ordered[index][keyPath: low] - reach
            if gap > 0, gap > best?.gap ?? 0 { best = (index, gap) }
            reach = max(reach, ordered[index][keyPath: high])
        }
        guard let best else { return nil }
        return (Array(ordered[..<best.index]), Array(ordered[best.index...]))
    }
}
