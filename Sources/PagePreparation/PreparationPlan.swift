import DocumentModel

/// What has to be done to a picture before its text is believed.
///
/// Recognition cuts each line out along its own angle, so skew and mild perspective cost nothing there; the layout is
/// straightened by geometry. New pixels are made only when letters lean or shrink so much that cutting out suffers,
/// because each resampling costs sharpness and a second detection.
package struct PreparationPlan: Sendable, Hashable {
    package enum Geometry: Sendable, Hashable {
        /// The layout stands as it is.
        case none
        /// ``TextFlow/flattening`` goes over the positions of the text; the pixels stay.
        case straightenLayout
        /// New pixels by the outline of the paper, then detection again.
        case warpByPaper
        /// New pixels by ``TextFlow/flattening``, then detection again.
        case warpByText
    }

    package var geometry: Geometry
    /// The light is evened out before recognition.
    package var evensLight: Bool

    package init(geometry: Geometry, evensLight: Bool) {
        self.geometry = geometry
        self.evensLight = evensLight
    }

    /// Whether the pixels change, and text has to be detected anew.
    package var makesPixels: Bool { evensLight || geometry == .warpByPaper || geometry == .warpByText }

    /// In degrees: the least that lines run together, margins lean, or lines stray from the flow, for a warp.
    static let (leastConvergence, leastShear, leastSpread) = (2.0, 4.0, 1.0)
    /// In degrees: how far the corners of a paper are from right ones when there is no text to ask.
    static let leastCornerError = 5.0
    /// An outline that leaves out more of the text than this is that of a box on the page.
    static let leastTextInPaper = 0.95

    /// - Parameters:
    ///   - flow: of the text that was detected.
    ///   - paper: the outline, when one was found.
    ///   - textInPaper: share of the text that lies in it, 0…1 (``PaperOutline/share(of:)``).
    ///   - unevenness: of the light, 0…1.
    ///   - mayBePhoto: false for what is known to come from a scanner or to be drawn; nothing is warped or lit then.
    package static func decide(
        flow: TextFlow, paper: PaperOutline?, textInPaper: Double, unevenness: Double, mayBePhoto: Bool
    ) -> PreparationPlan {
        let straightening: Geometry = flow.isStraight ? .none : .straightenLayout
        guard mayBePhoto else { return PreparationPlan(geometry: straightening, evensLight: false) }
        let evensLight = unevenness >= LightField.leastUnevenness
        let trusted = textInPaper >= leastTextInPaper ? paper : nil
        if flow.lineCount == 0 {
            let isSlanted = trusted.map { $0.corners.angles.contains { abs($0 - 90) >= leastCornerError } } ?? false
            return PreparationPlan(geometry: isSlanted ? .warpByPaper : .none, evensLight: evensLight)
        }
        let isDistorted = abs(flow.convergence) >= leastConvergence || abs(flow.shear) >= leastShear
        if trusted != nil, isDistorted || flow.spread >= leastSpread {
            return PreparationPlan(geometry: .warpByPaper, evensLight: evensLight)
        }
        return PreparationPlan(geometry: isDistorted ? .warpByText : straightening, evensLight: evensLight)
    }
}

extension PaperOutline {
    /// How much of the length of the lines of text lies inside, by their middles, 0…1; 1 without text.
    package func share(of lines: [Quadrilateral]) -> Double {
        var (inside, all) = (0.0, 0.0)
        for line in lines {
            let length = max(line.sideLengths[0], line.sideLengths[1])
            all += length
            if corners.contains(line.center) { inside += length }
        }
        return all > 0 ? inside / all : 1
    }
}
