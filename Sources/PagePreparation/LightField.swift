import DocumentModel

/// How brightly each part of a paper is lit, and how to undo it.
///
/// The brightness of blank paper is read block by block; light changes slowly from block to block, printed areas and
/// the table beside the paper begin with a step. So blocks are joined from the brightest ones outwards as long as the
/// change is small, and blocks that no step leads to take the light of their neighbours.
package struct LightField: Sendable, Hashable {
    /// Blocks in a row and in a column.
    package let columns: Int
    package let rows: Int
    /// Luminance of blank paper at the centre of each block, row by row, 1…255.
    package let levels: [Float]
    /// How much darker the dimmest part of the paper is than the brightest, 0 (even) … 1 (black).
    package let unevenness: Double
    /// The luminance that all parts of the paper are brought to.
    private let target: Float

    /// From here on evening out pays: less is what the recognition copes with anyway.
    package static let leastUnevenness = 0.2
    /// The size of the reduced copy that is read, and the number of blocks along its longer side.
    private static let readSide = 512
    private static let blocks = 32
    /// The strongest brightening.
    private static let mostGain: Float = 4

    package init(of image: PageImage) {
        let plane = LuminancePlane(image.shrunk(longSide: Self.readSide))
        let block = max(1, (max(plane.width, plane.height) + Self.blocks - 1) / Self.blocks)
        let (columns, rows) = ((plane.width + block - 1) / block, (plane.height + block - 1) / block)
        let blank = Self.blankLevels(plane, block: block, columns: columns, rows: rows)
        let isPaper = Self.joined(blank, columns: columns, rows: rows)
        var levels = Self.filled(blank, isPaper, columns: columns, rows: rows)
        for _ in 0..<2 { levels = Self.smoothed(levels, columns: columns, rows: rows) }
        let lit = zip(levels, isPaper).filter(\.1).map(\.0).sorted()
        let (dim, bright) = (lit[lit.count / 20], lit[lit.count - 1 - lit.count / 20])
        (self.columns, self.rows, self.levels) = (columns, rows, levels)
        unevenness = Double(1 - dim / bright)
        target = bright
    }

    /// The picture as if evenly lit, colours kept; the same object when the light is even already.
    package func evened(_ image: PageImage) -> PageImage {
        guard unevenness >= Self.leastUnevenness else { return image }
        let gains = levels.map { min(Self.mostGain, max(1, target / $0)) }
        let across = Self.places(image.width, columns)
        return PageImage(width: image.width, height: image.height) { pixels in
            image.withPixels { source in
                withUnsafeTemporaryAllocation(of: Float.self, capacity: columns) { line in
                    for y in 0..<image.height {
                        let (row, below) = Self.place(y, image.height, rows)
                        let next = min(rows - 1, row + 1)
                        for column in 0..<columns {
                            let upper = gains[row * columns + column]
                            line[column] = upper + below * (gains[next * columns + column] - upper)
                        }
                        let start = y * image.width * PageImage.channels
                        var (from, to) = (source + start, pixels.baseAddress! + start)
                        for place in across {
                            let left = line[Int(place.column)]
                            let right = line[min(columns - 1, Int(place.column) + 1)]
                            let gain = left + place.share * (right - left)
                            to[0] = UInt8(min(255, Float(from[0]) * gain + 0.5))
                            to[1] = UInt8(min(255, Float(from[1]) * gain + 0.5))
                            to[2] = UInt8(min(255, Float(from[2]) * gain + 0.5))
                            from += PageImage.channels
                            to += PageImage.channels
                        }
                    }
                }
            }
        }
    }

    private static func places(_ size: Int, _ count: Int) -> [(column: Int32, share: Float)] {
        (0..<size).map { x in
            let (column, share) = place(x, size, count)
            return (Int32(column), share)
        }
    }

    /// Between which block centres a pixel lies, and how far from the first.
    private static func place(_ pixel: Int, _ size: Int, _ count: Int) -> (Int, Float) {
        let position = (Float(pixel) + 0.5) / Float(size) * Float(count) - 0.5
        let clamped = min(Float(count - 1), max(0, position))
        let block = Int(clamped)
        return (block, clamped - Float(block))
    }
}
