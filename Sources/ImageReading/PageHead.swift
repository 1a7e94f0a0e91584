import CImageCodecs

/// What the head of a page says, with the turn that makes it upright applied to its size.
struct PageHead: Equatable {
    let width: Int
    let height: Int
    let pixelsPerInch: Double?

    init(width: Int, height: Int, pixelsPerInch: Double? = nil) {
        self.width = width
        self.height = height
        self.pixelsPerInch = pixelsPerInch
    }

    init(_ picture: CICPicture) {
        // EXIF orientations from 5 on lay the picture on its side.
        let isExchanged = picture.orientation >= 5
        self.init(
            width: Int(isExchanged ? picture.height : picture.width),
            height: Int(isExchanged ? picture.width : picture.height),
            pixelsPerInch: picture.pixels_per_inch > 0 ? picture.pixels_per_inch : nil)
    }

    /// The size to decode at: the file's where it has at most `pixels`, else the largest of the same shape.
    ///
    /// - Parameter scalesByEighths: the decoder makes pictures smaller by n/8 (JPEG: while it turns frequencies into
    ///   pixels, which keeps letters sharper than averaging pixels), so prefer one of these sizes.
    func workingSize(_ pixels: Int, scalesByEighths: Bool) -> (width: Int, height: Int) {
        if width * height <= pixels { return (width, height) }
        if scalesByEighths {
            for eighths in (1..<8).reversed() {
                let size = ((width * eighths + 7) / 8, (height * eighths + 7) / 8)
                if size.0 * size.1 <= pixels { return size }
            }
        }
        let scale = (Double(pixels) / (Double(width) * Double(height))).squareRoot()
        // A side cannot be less than 1, so the other takes what is left.
        let shorter = max(1, Int(Double(min(width, height)) * scale))
        let longer = max(1, min(pixels / shorter, Int(Double(max(width, height)) * scale)))
        return width < height ? (shorter, longer) : (longer, shorter)
    }
}
