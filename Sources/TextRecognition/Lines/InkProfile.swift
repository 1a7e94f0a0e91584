import DocumentModel

/// Where there is ink in a crop: by columns, to find the ends of words, and by rows, to find the height of letters.
struct InkProfile {
    /// Whether a column has ink in the rows of the text.
    private(set) var columns: [Bool]
    /// Rows of the crop between which the letters stand; nil when there is no contrast.
    private(set) var rows: Range<Int>?
    /// The row below the last one that most letters reach: the baseline. Tails of g, p and commas go on below it.
    private(set) var baseline = LineCrop.height

    init(_ crop: LineCrop) {
        let height = LineCrop.height
        let width = crop.textWidth
        let plane = height * crop.width
        columns = [Bool](repeating: true, count: width)
        // Green stands for brightness. The median is the background: text covers less than half of its line.
        var values = [Float](unsafeUninitializedCapacity: height * width) { buffer, count in
            for row in 0..<height {
                for column in 0..<width {
                    buffer[row * width + column] = crop.tensor[plane + row * crop.width + column]
                }
            }
            count = height * width
        }
        let background = InkProfile.median(values)
        var strongest: Float = 0
        for index in values.indices {
            values[index] = abs(values[index] - background)
            strongest = max(strongest, values[index])
        }
        guard strongest > 0.15 else { return }
        let threshold = 0.4 * strongest

        var counts = [Int](repeating: 0, count: height)
        for row in 0..<height {
            for column in 0..<width where values[row * width + column] > threshold { counts[row] += 1 }
        }
        guard let rows = InkProfile.letters(counts, width: width) else { return }
        self.rows = rows
        let most = rows.lazy.map { counts[$0] }.max() ?? 0
        baseline = (rows.last { 3 * counts[$0] >= most } ?? rows.upperBound - 1) + 1
        for column in 0..<width {
            columns[column] = rows.contains { values[$0 * width + column] > threshold }
        }
    }

    /// The widest stretch without ink between two columns; nil when there is ink everywhere.
    func widestGap(between first: Int, and last: Int) -> Range<Int>? {
        var best: Range<Int>?
        var start: Int?
        let first = max(0, first)
        let end = min(last, columns.count)
        guard first < end else { return nil }
        for column in first...end {
            if column < end, !columns[column] {
                start = start ?? column
            } else if let from = start {
                if column - from > best?.count ?? 0 { best = from..<column }
                start = nil
            }
        }
        return best
    }

    /// The rows around the fullest one up to the blank above and below. Small gaps, as below accents, are bridged;
    /// ruled lines, which fill their row, end the letters.
    private static func letters(_ counts: [Int], width: Int) -> Range<Int>? {
        let least = max(2, width / 250)
        let isRuled = { counts[$0] > width * 4 / 5 && width > 3 * counts.count }
        let middle = counts.indices.filter { !isRuled($0) && (8..<counts.count - 8).contains($0) }
        guard let fullest = middle.max(by: { counts[$0] < counts[$1] }), counts[fullest] >= least else { return nil }
        func reach(_ step: Int) -> Int {
            var edge = fullest
            var row = fullest + step
            while counts.indices.contains(row), abs(row - edge) <= 4, !isRuled(row) {
                if counts[row] >= least { edge = row }
                row += step
            }
            return edge
        }
        return reach(-1)..<reach(1) + 1
    }

    private static func median(_ values: [Float]) -> Float {
        // 64 steps from -1 to 1 are enough to tell paper from ink.
        var histogram = [Int](repeating: 0, count: 64)
        for value in values { histogram[max(0, min(63, Int((value + 1) * 32)))] += 1 }
        var seen = 0
        for (bin, count) in histogram.enumerated() {
            seen += count
            if 2 * seen >= values.count { return (Float(bin) + 0.5) / 32 - 1 }
        }
        return 1
    }
}
