import DocumentModel

/// A page of a PDF as pixels.
///
/// Pixel (0, 0) is the top left of the page box that ``PageText`` uses, so that pixels / ``dotsPerInch`` * 72 are points
/// of the page turned as asked. Sides are rounded to whole pixels: no place is off by more than one.
package struct PDFPageImage: Sendable {
    package let image: PageImage
    /// What the picture really has: the resolution asked for, or less when that had too many pixels.
    package let dotsPerInch: Double
}

/// How many pixels a page becomes.
struct RasterSize: Equatable {
    var width: Int
    var height: Int
    var dotsPerInch: Double

    /// - Parameter size: In points.
    init(_ size: PageSize, dotsPerInch wanted: Double, maximumPixels: Int) {
        let limit = Double(max(1, maximumPixels))
        // More than any page worth reading has on one side; a strip may have no more than the limit either.
        let longest = min(limit, 65_500)
        let area = size.width * size.height / (72 * 72)
        let ceiling = min((limit / area).squareRoot(), longest * 72 / max(size.width, size.height))
        dotsPerInch = wanted.isFinite && wanted > 0 ? min(wanted, ceiling) : ceiling
        let scale = dotsPerInch / 72
        // A tiny share is forgiven, or 612 points at 72 would be 611 pixels.
        let rounding: FloatingPointRoundingRule = dotsPerInch < ceiling * 0.999 ? .toNearestOrAwayFromZero : .down
        width = max(1, Int((size.width * scale + 1e-6).rounded(rounding)))
        height = max(1, Int((size.height * scale + 1e-6).rounded(rounding)))
        // Where rounding went up.
        if Double(width) * Double(height) > limit {
            if width > height { width = max(1, Int(limit) / height) } else { height = max(1, Int(limit) / width) }
        }
    }
}
