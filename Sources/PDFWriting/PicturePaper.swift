/// The paper of a picture in a PDF: its size, and how the stored picture is laid on it.
package struct PicturePaper {
    /// Points, of the upright picture, rounded to hundredths.
    package let width: Double
    package let height: Double
    private let orientation: Int

    package init(_ picture: StoredPicture) {
        let isOnSide = picture.orientation >= 5
        let (columns, rows) =
            isOnSide ? (picture.height, picture.width) : (picture.width, picture.height)
        let dotsPerInch =
            picture.paperDotsPerInch
            ?? Self.dotsPerInch(width: columns, height: rows, stated: picture.pixelsPerInch)
        func points(_ pixels: Int) -> Double { (Double(pixels) * 7200 / dotsPerInch).rounded() / 100 }
        width = max(1, points(columns))
        height = max(1, points(rows))
        orientation = picture.orientation
    }

    /// Pixels for each inch of paper: as the file says if that makes a page of a size that exists, else as if the
    /// picture were an A4 page, or a receipt of 80 millimetres where it is long and narrow.
    ///
    /// - Parameter stated: What the file says of its pixels; nil: nothing.
    package static func dotsPerInch(width: Int, height: Int, stated: Double?) -> Double {
        let short = Double(min(width, height))
        let long = Double(max(width, height))
        if let stated, (5...24).contains(long / stated), (2...18).contains(short / stated) { return stated }
        let isReceipt = long > 1.9 * short
        return isReceipt ? short / (80 / 25.4) : long / (297 / 25.4)
    }

    /// The six numbers of `cm`, which lays the unit square of the picture on the paper as its EXIF orientation asks
    /// (Exif 3.0, tag 274): 2 and 4 are mirrored, 3 is upside down, 5 to 8 lie on their side.
    var matrix: String {
        let (w, h) = (width, height)
        let numbers: [Double] =
            switch orientation {
            case 2: [-w, 0, 0, h, w, 0]
            case 3: [-w, 0, 0, -h, w, h]
            case 4: [w, 0, 0, -h, 0, h]
            case 5: [0, -h, -w, 0, w, h]
            case 6: [0, -h, w, 0, 0, h]
            case 7: [0, h, w, 0, 0, 0]
            case 8: [0, h, -w, 0, w, 0]
            default: [w, 0, 0, h, 0, 0]
            }
        return numbers.map { "\($0)" }.joined(separator: " ")
    }
}
