extension OCRObject {
    /// The words of all pages; empty when nobody asked for them.
    public var pages: [Page] { reading?.pages ?? [] }

    /// The text of all pages: words with a blank between them, a line break after each line, an empty line between
    /// pages.
    public var text: String { pages.map(\.text).joined(separator: "\n") }
}

extension OCRObject.Page {
    /// All words, from the highest to the lowest; those of one height in the order of the wire.
    public var wordsFromTop: [OCRObject.Word] {
        words.sorted { $0.top < $1.top }
    }

    /// The words by lines, from the highest to the lowest, those of a line from the left.
    ///
    /// A word is on the line of another when the centre of either lies in the vertical range of the other. Lines
    /// are begun by the highest word that is left. Words without a position stand alone.
    public var lines: [[OCRObject.Word]] {
        var left = wordsFromTop
        var lines: [[OCRObject.Word]] = []
        while let first = left.first {
            var line = [first]
            var others: [OCRObject.Word] = []
            for word in left.dropFirst() {
                if word.isOnLine(of: first) { line.append(word) } else { others.append(word) }
            }
            left = others
            lines.append(line.sorted { $0.leftmost < $1.leftmost })
        }
        return lines
    }

    /// Words with a blank between them, a line break after each line.
    public var text: String {
        lines.map { $0.map(\.text).joined(separator: " ") }.joined(separator: "\n") + "\n"
    }
}

extension OCRObject.Word {
    /// The upright box round the word; nil without a position.
    public var boundingBox: BoundingBox? { polygon.boundingBox }

    /// Whether the centre of either word lies in the vertical range of the other.
    public func isOnLine(of other: OCRObject.Word) -> Bool {
        guard let centre = polygon.centroid, let otherCentre = other.polygon.centroid else { return false }
        return other.polygon.isInRangeY(centre) || polygon.isInRangeY(otherCentre)
    }

    fileprivate var top: Double { polygon.rangeY?.lowerBound ?? 0 }
    fileprivate var leftmost: Double { polygon.rangeX?.lowerBound ?? 0 }
}
