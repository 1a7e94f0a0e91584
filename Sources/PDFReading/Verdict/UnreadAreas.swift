import DocumentModel

/// Where a page with a good text layer may show more text than the layer holds.
enum UnreadAreas {
    /// Smaller, in points, no line of text fits in.
    static let shortest = 8.0
    static let narrowest = 24.0
    /// Of the page; a line of 6 points and seven letters.
    static let smallestShare = 0.0004
    /// Coarser pictures cannot show letters of reading size.
    static let lowestDotsPerInch = 50.0
    /// Height of the free part of a picture that is worth reading although words stand elsewhere on it, in points.
    static let freeBand = 30.0
    /// No more words than this on a picture of half the page are a stamp or the mark of a fax on a scan.
    static let stampedWords = 20
    static let scanShare = 0.5
    /// As many pictures of one size are bullets, marks of a table or thumbnails.
    static let repeated = 4
    /// Each costs as much time as a few lines of text.
    static let most = 12

    static func find(mosaics: [PictureMosaic], outlines: [OutlineArea], words: [Word], on size: PageSize) -> [Box] {
        var candidates = unrepeated(mosaics).filter { $0.dotsPerInch >= lowestDotsPerInch }.map(\.box)
        candidates += outlines.map(\.box)
        // Drawings may leave the page.
        candidates = candidates.map { box in
            Box(
                minX: max(0, box.minX), minY: max(0, box.minY), maxX: min(size.width, box.maxX),
                maxY: min(size.height, box.maxY))
        }
        let areas = candidates.filter { isLarge($0, on: size) }.flatMap { box in
            free(box, of: words, on: size).filter { isLarge($0, on: size) }
        }
        return Array(merged(areas).sorted { $0.area > $1.area }.prefix(most))
    }

    private static func isLarge(_ box: Box, on size: PageSize) -> Bool {
        min(box.width, box.height) >= shortest && max(box.width, box.height) >= narrowest
            && box.area >= smallestShare * size.area
    }

    private struct Extent: Hashable {
        var width: Int
        var height: Int
    }

    private static func unrepeated(_ mosaics: [PictureMosaic]) -> [PictureMosaic] {
        let extents = mosaics.map { Extent(width: Int($0.box.width.rounded()), height: Int($0.box.height.rounded())) }
        var counts: [Extent: Int] = [:]
        for extent in extents { counts[extent, default: 0] += 1 }
        return zip(mosaics, extents).filter { counts[$0.1, default: 0] < repeated }.map(\.0)
    }

    /// The box itself when no word stands on it or the box is a stamped scan, else the bands of its width between the words: letter paper is often
    /// one picture below all text.
    private static func free(_ box: Box, of words: [Word], on size: PageSize) -> [Box] {
        let spans = words.lazy.filter { box.contains($0.box.midX, $0.box.midY) }.map { ($0.box.minY, $0.box.maxY) }
            .sorted { $0.0 < $1.0 }
        if spans.isEmpty || (spans.count <= stampedWords && box.area >= scanShare * size.area) { return [box] }
        var bands: [Box] = []
        var top = box.minY
        for (begin, end) in spans + [(box.maxY, box.maxY)] {
            if begin - top >= freeBand {
                bands.append(Box(minX: box.minX, minY: top, maxX: box.maxX, maxY: min(begin, box.maxY)))
            }
            top = max(top, end)
        }
        return bands
    }

    /// Overlapping boxes become one, until none overlap.
    private static func merged(_ boxes: [Box]) -> [Box] {
        var result: [Box] = []
        for var next in boxes {
            while let index = result.firstIndex(where: { $0.intersects(next) }) {
                next = next.union(result.remove(at: index))
            }
            result.append(next)
        }
        return result
    }
}
