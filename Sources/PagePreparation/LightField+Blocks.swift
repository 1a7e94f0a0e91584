extension LightField {
    /// The greatest change from block to block that light makes, and the share of the brightest that is still paper.
    private static let leastRatio: Float = 0.84
    private static let leastShare: Float = 0.2

    /// The brightness of the blank parts of each block: its 90th percentile, at least 1.
    static func blankLevels(_ plane: LuminancePlane, block: Int, columns: Int, rows: Int) -> [Float] {
        var levels = [Float](repeating: 1, count: columns * rows)
        var counts = [Int](repeating: 0, count: 256)
        for row in 0..<rows {
            for column in 0..<columns {
                for level in 0..<256 { counts[level] = 0 }
                let (endY, endX) = (min(plane.height, (row + 1) * block), min(plane.width, (column + 1) * block))
                for y in (row * block)..<endY {
                    for x in (column * block)..<endX { counts[Int(plane.bytes[y * plane.width + x])] += 1 }
                }
                var above = (endY - row * block) * (endX - column * block) / 10
                var level = 255
                while level > 1, above >= counts[level] {
                    above -= counts[level]
                    level -= 1
                }
                levels[row * columns + column] = Float(level)
            }
        }
        return levels
    }

    /// The blocks that gradual changes lead to from the brightest tenth.
    static func joined(_ levels: [Float], columns: Int, rows: Int) -> [Bool] {
        let sorted = levels.sorted()
        let bright = sorted[sorted.count - 1 - sorted.count / 10]
        var isPaper = levels.map { $0 >= bright }
        var queue = isPaper.indices.filter { isPaper[$0] }
        var head = 0
        while head < queue.count {
            let index = queue[head]
            head += 1
            forNeighbors(index, columns: columns, rows: rows) { next in
                guard !isPaper[next], levels[next] >= leastShare * bright else { return }
                let ratio = min(levels[next], levels[index]) / max(levels[next], levels[index])
                guard ratio >= leastRatio else { return }
                isPaper[next] = true
                queue.append(next)
            }
        }
        return isPaper
    }

    /// Gives blocks that are no paper the mean of those around them that are, ring by ring.
    static func filled(_ levels: [Float], _ isPaper: [Bool], columns: Int, rows: Int) -> [Float] {
        var (levels, known) = (levels, isPaper)
        while known.contains(false) {
            var ring: [(Int, Float)] = []
            for index in known.indices where !known[index] {
                var (sum, count): (Float, Float) = (0, 0)
                forNeighbors(index, columns: columns, rows: rows) { next in
                    guard known[next] else { return }
                    sum += levels[next]
                    count += 1
                }
                if count > 0 { ring.append((index, sum / count)) }
            }
            for (index, level) in ring {
                levels[index] = level
                known[index] = true
            }
        }
        return levels
    }

    /// The mean of each block and those around it.
    static func smoothed(_ levels: [Float], columns: Int, rows: Int) -> [Float] {
        levels.indices.map { index in
            var (sum, count) = (levels[index], Float(1))
            forNeighbors(index, columns: columns, rows: rows) { next in
                sum += levels[next]
                count += 1
            }
            return sum / count
        }
    }

    /// The up to eight blocks around one.
    @inline(__always)
    private static func forNeighbors(_ index: Int, columns: Int, rows: Int, _ body: (Int) -> Void) {
        let (row, column) = (index / columns, index % columns)
        for y in max(0, row - 1)...min(rows - 1, row + 1) {
            for x in max(0, column - 1)...min(columns - 1, column + 1) where (x, y) != (column, row) {
                body(y * columns + x)
            }
        }
    }
}
