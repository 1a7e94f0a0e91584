import DocumentModel

/// Finds the sheet of paper in a photo by its four sides.
///
/// The picture is reduced, text is filled up with the paper around it, and long straight steps from dark (outside) to
/// bright (inside) are sought for each side. All combinations of four sides are judged by how much of their outline
/// stands on such steps; the border of the picture may stand in for one side of a paper that is cut off. A scan that
/// shows nothing but paper has no such outline, and neither has a photo taken closer than the sheet.
package enum PaperFinder {
    /// The longer side of the picture that is searched, in pixels.
    package static let searchedSide = 512
    /// Half of the width of the widest strokes that count as text, in pixels of the searched picture.
    static let textRadius = 6
    private static let linesPerSide = 10

    /// The outline of the largest paper; nil when there is no evident one.
    ///
    /// Corners may lie outside of the picture where it cuts off a corner of the paper.
    ///
    /// - Parameter reduced: The picture with a longer side of ``searchedSide``, where the caller has it already.
    package static func find(in image: PageImage, reduced: PageImage? = nil) -> PaperOutline? {
        let small = reduced ?? image.shrunk(longSide: searchedSide)
        guard min(small.width, small.height) >= 64 else { return nil }
        let planes = [LuminancePlane.whiteness(small), LuminancePlane(small)].map {
            $0.smoothed().closed(radius: textRadius)
        }
        guard let found = find(on: planes) else { return nil }
        let (x, y) = (Double(image.width) / Double(small.width), Double(image.height) / Double(small.height))
        return PaperOutline(
            corners: found.corners.map { Polygon.Point(x: $0.x * x, y: $0.y * y) }, support: found.support)
    }

    /// The same on planes without text, whiteness first; in pixels of the planes.
    private static func find(on planes: [LuminancePlane]) -> PaperOutline? {
        let turned = planes.map { $0.transposed() }
        let (upright, transposed) = (PaperEdges(planes), PaperEdges(turned))
        let (width, height) = (Double(planes[0].width), Double(planes[0].height))
        let left = sides(upright, upright.risingEdges, upright.rising, border: 0)
        let right = sides(upright, upright.fallingEdges, upright.falling, border: width)
        let top = sides(transposed, transposed.risingEdges, transposed.rising, border: 0)
        let bottom = sides(transposed, transposed.fallingEdges, transposed.falling, border: height)
        var found: [PaperCandidate] = []
        for l in left {
            for r in right where r.across(height / 2) - l.across(height / 2) > 0.3 * width {
                for t in top {
                    for b in bottom where b.across(width / 2) - t.across(width / 2) > 0.3 * height {
                        if let candidate = PaperCandidate(left: l, right: r, top: t, bottom: b) {
                            found.append(candidate)
                        }
                    }
                }
            }
        }
        found.sort { $0.score > $1.score }
        let best = found.prefix(400).first {
            $0.isPlausible(width: width, height: height) && $0.endsPaper(on: planes, turned: turned)
        }
        guard let best, !best.isScan(width: width, height: height) else { return nil }
        return PaperOutline(corners: best.corners, support: best.support)
    }

    private static func sides(
        _ edges: PaperEdges, _ list: [PaperEdges.Edge], _ weights: [Float], border: Double
    ) -> [PaperLine] {
        var lines: [PaperLine] = []
        for line in PaperLineVote.lines(list, on: edges, limit: linesPerSide) {
            let refined = line.refined(on: list).measured(on: edges, weights: weights)
            let middle = Double(edges.height) / 2
            let isKnown = lines.contains {
                abs($0.across(middle) - refined.across(middle)) < 2 && abs($0.slope - refined.slope) < 0.01
            }
            if !isKnown { lines.append(refined) }
        }
        lines.append(PaperLine(offset: border, slope: 0, isBorder: true))
        return lines
    }
}
