import ImageReading

/// The paper of a picture in a PDF: its size, and how the stored picture is laid on it.
struct PicturePaper {
    /// Points, of the upright picture, rounded to hundredths.
    let width: Double
    let height: Double
    private let orientation: Int

    init(_ picture: StoredPicture) {
        let isOnSide = picture.orientation >= 5
        let (columns, rows) =
            isOnSide ? (picture.height, picture.width) : (picture.width, picture.height)
        let dotsPerInch = ImagePageText.dotsPerInch(width: columns, height: rows, stated: picture.pixelsPerInch)
        func points(_ pixels: Int) -> Double { (Double(pixels) * 7200 / dotsPerInch).rounded() / 100 }
        width = max(1, points(columns))
        height = max(1, points(rows))
        orientation = picture.orientation
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
