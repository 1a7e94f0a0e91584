import DocumentModel

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
    package var longSide = 960
    /// Shorter side that a long, narrow page (a receipt) is given at least, in pixels.
    package var leastShortSide = 640
    /// Probability above which a pixel belongs to text.
    package var pixelThreshold: Float = 0.3
    /// Mean probability that a region needs.
    package var regionThreshold: Float = 0.5
    /// The detector draws text thinner than it is: area × ratio ÷ perimeter is added on every side (Liao et al.,
    /// *Real-time Scene Text Detection with Differentiable Binarization*, 2020, section 3.5).
    package var unclipRatio: Float = 1.6

    /// Height of a region, grown, that the detector needs, in pixels that it sees: where the median is less, it looks
    /// again at a picture that is so much larger. Lines of small print run together or are missed otherwise.
    package var leastHeight = 14.0
    /// How much larger at most.
    package var closestLook = 1.6
    /// How much smaller a quick look is.
    package var glance = 0.6

    package init() {}
}
