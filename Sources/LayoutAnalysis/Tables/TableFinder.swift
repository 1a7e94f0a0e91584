import DocumentModel

/// Finds regions where several lines share columns.
///
/// Two neighbouring lines belong together when at least two of their segments (and half of the shorter line's)
/// overlap sideways; lines with one segment (a wrapped description) may stand between. A region needs three
/// lines, at least two of them with a figure.
enum TableFinder {
    static let minimumLines = 3
    /// Wrapped text lines that may follow each other inside a table.
    static let maximumWrapped = 5

    static func find(lines: [Line], segments: [Segment], tokens: [Token]) -> [TableRegion] {
        var regions: [TableRegion] = []
        var start = 0
        while start < lines.count {
            guard lines[start].segments.count >= 3 else {
                start += 1
                continue
            }
            var rows = [start]
            var next = start + 1
            var wrapped = 0
            while next < lines.count {
                let gap = lines[next].box.minY - lines[next - 1].box.maxY
                guard gap < 4 * max(lines[next].box.height, 6) else { break }
                if lines[next].segments.count >= 2, shareColumns(lines[rows.last!], lines[next], segments) {
                    rows.append(next)
                    wrapped = 0
                } else {
                    wrapped += 1
                    guard wrapped <= maximumWrapped else { break }
                }
                next += 1
            }
            if let region = region(rows, lines, segments, tokens) {
                regions.append(region)
                start = rows.last! + 1
            } else {
                start += 1
            }
        }
        return regions
    }

    private static func shareColumns(_ above: Line, _ below: Line, _ segments: [Segment]) -> Bool {
        var shared = 0
        for segment in below.segments {
            let box = segments[segment].box
            if above.segments.contains(where: { segments[$0].box.horizontalOverlap(box) > 0.3 }) { shared += 1 }
        }
        return shared >= 2 && 2 * shared >= min(above.segments.count, below.segments.count)
    }

    private static func region(
        _ rows: [Int], _ lines: [Line], _ segments: [Segment], _ tokens: [Token]
    ) -> TableRegion? {
        guard rows.count >= minimumLines, let first = rows.first, let last = rows.last else { return nil }
        let figures = rows.map { row in
            lines[row].segments.filter { hasDigit(segments[$0], tokens) }.count
        }
        guard figures.filter({ $0 > 0 }).count >= 2 else { return nil }
        var bands: [ClosedRange<Double>] = []
        for row in rows {
            for segment in lines[row].segments {
                let box = segments[segment].box
                bands.append(box.minX...max(box.minX, box.maxX))
            }
        }
        return TableRegion(
            lines: first..<last + 1, hasHeader: figures[0] == 0 && figures.dropFirst().contains { $0 > 0 },
            columns: merged(bands),
            box: (first...last).lazy.map { lines[$0].box }.enclosing() ?? lines[first].box)
    }

    private static func hasDigit(_ segment: Segment, _ tokens: [Token]) -> Bool {
        segment.tokens.contains { tokens[$0].text.utf8.contains { (48...57).contains($0) } }
    }

    /// Joins overlapping extents into columns.
    private static func merged(_ bands: [ClosedRange<Double>]) -> [ClosedRange<Double>] {
        var result: [ClosedRange<Double>] = []
        for band in bands.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = result.last, band.lowerBound <= last.upperBound {
                result[result.count - 1] = last.lowerBound...max(last.upperBound, band.upperBound)
            } else {
                result.append(band)
            }
        }
        return result
    }
}
