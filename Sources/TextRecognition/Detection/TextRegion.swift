import DocumentModel
import Glibc

/// A line of text, or a piece of one, found by the detector.
package struct TextRegion: Sendable, Hashable {
    /// In pixels of the picture; runs along the text.
    package var outline: Quadrilateral
    /// Mean probability of text inside, 0…1.
    package var score: Double

    package init(outline: Quadrilateral, score: Double) {
        self.outline = outline
        self.score = score
    }
}

/// How regions are cut out of the detector's map.
package struct DetectionSettings: Sendable {
    /// Longer side of the picture that the detector sees, in pixels.
    package var longSide = Int(getenv("LONG").map { String(cString: $0) } ?? "960")!
    /// Shorter side that a long, narrow page (a receipt) is given at least, in pixels.
    package var leastShortSide = 640
    /// Probability above which a pixel belongs to text.
    package var pixelThreshold: Float = 0.3
    /// Mean probability that a region needs.
    package var regionThreshold: Float = 0.5
    /// The detector draws text thinner than it is: area × ratio ÷ perimeter is added on every side (Liao et al.,
    /// *Real-time Scene Text Detection with Differentiable Binarization*, 2020, section 3.5).
    package var unclipRatio: Float = Float(getenv("UNCLIP").map { String(cString: $0) } ?? "1.6")!
    /// Part of that growth which is given to the ends of a line.
    package var endGrowth: Float = Float(getenv("ENDG").map { String(cString: $0) } ?? "1")!

    package init() {}
}
