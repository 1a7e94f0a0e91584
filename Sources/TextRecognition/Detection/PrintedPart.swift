import DocumentModel

/// The rows and columns of a picture that show more than blank paper. Invoices are half empty, and a detector takes as
/// long for nothing as for text: so it is shown the printed stretches only, one below the other.
struct PrintedPart: Equatable {
    /// Stretches of rows, apart and in rising order.
    let rows: [Range<Int>]
    let columns: Range<Int>

    /// Sides of what the network sees are multiples of this.
    static let step = 32
    /// Side of the squares that are looked at.
    private static let block = 16
    /// Blank pixels that are kept around print: letters at the border of a picture are found less well.
    private static let margin = 32
    /// Paper is called blank when its values differ by no more than this within a block, at the least and at the most.
    private static let (leastContrast, mostContrast) = (12, 48)
    /// Less than this share of the picture is worth the cut.
    private static let worthwhile = 0.9

    var width: Int { columns.count }
    var height: Int { rows.reduce(0) { $0 + $1.count } }

    /// All of it.
    init(whole image: PageImage) {
        rows = [0..<image.height]
        columns = 0..<image.width
    }

    private init(rows: [Range<Int>], columns: Range<Int>) {
        self.rows = rows
        self.columns = columns
    }

    /// - Parameter image: Its sides are multiples of ``step``.
    /// - Returns: The whole where little of it is blank.
    static func of(_ image: PageImage) -> PrintedPart {
        let whole = PrintedPart(whole: image)
        let (across, down) = (image.width / block, image.height / block)
        let contrasts = contrasts(of: image, across, down)
        // A quarter of the blocks of a page is blank, or there is nothing to gain; what they vary by is noise.
        let noise = contrasts.sorted()[contrasts.count / 4]
        let threshold = min(mostContrast, max(leastContrast, 2 * noise))
        let printedRows = (0..<down).filter { row in
            (0..<across).contains { contrasts[row * across + $0] > threshold }
        }
        guard !printedRows.isEmpty else { return whole }
        let printedColumns = (0..<across).filter { column in
            (0..<down).contains { contrasts[$0 * across + column] > threshold }
        }
        let columns = stretches(printedColumns, below: image.width)
        let part = PrintedPart(
            rows: stretches(printedRows, below: image.height),
            columns: columns[0].lowerBound..<columns[columns.count - 1].upperBound)
        let share = Double(part.width * part.height) / Double(image.width * image.height)
        return share < worthwhile ? part : whole
    }

    /// The row of the picture that a row of the part shows, at any fraction of a pixel.
    func sourceRow(_ row: Float) -> Float {
        var start = 0
        for stretch in rows {
            if row < Float(start + stretch.count) { return row - Float(start) + Float(stretch.lowerBound) }
            start += stretch.count
        }
        return row - Float(start) + Float(rows[rows.count - 1].upperBound)
    }

    /// Difference of the brightest and darkest green in each block, row by row.
    private static func contrasts(of image: PageImage, _ across: Int, _ down: Int) -> [Int] {
        var least = [UInt8](repeating: 255, count: across * down)
        var most = [UInt8](repeating: 0, count: across * down)
        image.withPixels { pixels in
            for row in 0..<down * block {
                var pixel = pixels + row * image.width * PageImage.channels + 1
                for column in 0..<across {
                    var (low, high) = (UInt8.max, UInt8.min)
                    for _ in 0..<block {
                        low = min(low, pixel.pointee)
                        high = max(high, pixel.pointee)
                        pixel += PageImage.channels
                    }
                    let index = row / block * across + column
                    least[index] = min(least[index], low)
                    most[index] = max(most[index], high)
                }
            }
        }
        return zip(least, most).map { Int($1) - Int($0) }
    }

    /// Stretches of pixels around the printed blocks, with margins, in multiples of ``step``.
    private static func stretches(_ blocks: [Int], below end: Int) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for index in blocks {
            let from = max(0, index * block - margin) / step * step
            let to = min(end, ((index + 1) * block + margin + step - 1) / step * step)
            if let last = result.last, from <= last.upperBound {
                result[result.count - 1] = last.lowerBound..<max(last.upperBound, to)
            } else {
                result.append(from..<to)
            }
        }
        return result
    }
}
