import DocumentModel

/// A part of a picture with some of what is around it.
struct PictureCut {
    let image: PageImage
    /// Where the part begins, in pixels of the whole picture.
    let left: Double
    let top: Double

    /// Pixels around the part: detectors miss text that touches the border.
    private static let margin = 12

    /// - Parameters:
    ///   - area: In points.
    ///   - scale: Pixels for each point.
    /// - Returns: nil when the part is empty or lies outside.
    init?(_ whole: PageImage, around area: Box, scale: Double) {
        let left = max(0, Int(area.minX * scale) - Self.margin)
        let top = max(0, Int(area.minY * scale) - Self.margin)
        let right = min(whole.width, Int(area.maxX * scale) + Self.margin)
        let bottom = min(whole.height, Int(area.maxY * scale) + Self.margin)
        guard right - left > 2 * Self.margin, bottom - top > 2 * Self.margin else { return nil }
        (self.left, self.top) = (Double(left), Double(top))
        image = PageImage(width: right - left, height: bottom - top) { target in
            whole.withPixels { pixels in
                let bytes = (right - left) * PageImage.channels
                for row in top..<bottom {
                    (target.baseAddress! + (row - top) * bytes).update(
                        from: pixels + (row * whole.width + left) * PageImage.channels, count: bytes)
                }
            }
        }
    }
}
