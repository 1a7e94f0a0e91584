import DocumentModel

/// Stacks segments into blocks: same alignment, small line spacing, similar type.
enum BlockBuilder {
    /// Largest white gap between two lines of a block, in font sizes.
    static let lineGap = 0.95
    /// Edges count as aligned when they are at most this many font sizes apart.
    static let alignment = 0.8

    static func build(_ segments: [Segment]) -> [Block] {
        var blocks: [Block] = []
        // Blocks that may still grow, by index.
        var open: [Int] = []
        for (index, segment) in segments.enumerated() {
            open.removeAll { segment.box.minY - blocks[$0].box.maxY > 3 * max(segment.fontSize, 8) }
            var best: (block: Int, distance: Double)?
            for candidate in open {
                guard let last = blocks[candidate].segments.last, segments[last].line != segment.line,
                    continues(segments[last], segment)
                else { continue }
                let distance =
                    abs(segments[last].box.minX - segment.box.minX) + segment.box.minY - segments[last].box.maxY
                if best == nil || distance < best!.distance { best = (candidate, distance) }
            }
            if let best {
                blocks[best.block].segments.append(index)
                blocks[best.block].box = blocks[best.block].box.union(segment.box)
            } else {
                open.append(blocks.count)
                blocks.append(Block(segments: [index], box: segment.box))
            }
        }
        return blocks
    }

    private static func continues(_ above: Segment, _ below: Segment) -> Bool {
        let size = max(4, min(above.fontSize, below.fontSize))
        let gap = below.box.minY - above.box.maxY
        guard gap < lineGap * size, gap > -0.7 * size else { return false }
        guard max(above.fontSize, below.fontSize) < 1.45 * size else { return false }
        let reach = alignment * size
        return abs(above.box.minX - below.box.minX) < reach
            || (abs(above.box.maxX - below.box.maxX) < reach * 0.5 && above.box.horizontalOverlap(below.box) > 0.5)
            || (abs(above.box.midX - below.box.midX) < reach * 0.5 && above.box.horizontalOverlap(below.box) > 0.5)
    }
}
