import DocumentModel

/// Finds the sheet of paper in a photo by its four sides.
///
/// The picture is reduced, text is filled up with the paper around it, and long straight steps from dark (outside) to
/// bright (inside) are sought for each side. All combinations of four sides are judged by how much of their outline
/// stands on such steps; the border of the picture may stand in for one side of a paper that is cut off. A scan that
/// shows nothing but paper has no such outline, and neither has a photo taken closer than the sheet.
package enum PaperFinder {
    /// The longer side of the picture that is searched, in pixels.
    static let searchedSide = 512
    /// Half of the width of the widest strokes that count as text, in pixels of the searched picture.
    static let textRadius = 6
    /// The least share of the picture that the paper covers.
    private static let leastArea = 0.2
    /// The least share of each side, and of all together, that stands on an edge.
    private static let leastSideSupport = 0.45
    private static let leastSupport = 0.6
    private static let linesPerSide = 10

    /// The outline of the largest paper; nil when there is no evident one.
    ///
    /// Corners may lie outside of the picture where it cuts off a corner of the paper.
    package static func find(in image: PageImage) -> PaperOutline? {
        let small = image.shrunk(longSide: searchedSide)
        guard min(small.width, small.height) >= 64 else { return nil }
        let plane = LuminancePlane.whiteness(small).smoothed().closed(radius: textRadius)
        guard let found = find(on: plane) else { return nil }
        let (x, y) = (Double(image.width) / Double(small.width), Double(image.height) / Double(small.height))
        return PaperOutline(
            corners: found.corners.map { Polygon.Point(x: $0.x * x, y: $0.y * y) }, support: found.support)
    }

    /// The same on a plane without text; in pixels of the plane.
    static func find(on plane: LuminancePlane) -> PaperOutline? {
        let upright = PaperEdges(plane)
        let transposed = PaperEdges(plane.transposed())
        let (width, height) = (Double(plane.width), Double(plane.height))
        let left = sides(upright, upright.risingEdges, upright.rising, border: 0)
        let right = sides(upright, upright.fallingEdges, upright.falling, border: width)
        let top = sides(transposed, transposed.risingEdges, transposed.rising, border: 0)
        let bottom = sides(transposed, transposed.fallingEdges, transposed.falling, border: height)
        var best: (score: Double, outline: PaperOutline)?
        for l in left {
            for r in right where r.across(height / 2) - l.across(height / 2) > 0.3 * width {
                for t in top {
                    for b in bottom where b.across(width / 2) - t.across(width / 2) > 0.3 * height {
                        let borders = [l, r, t, b].reduce(0) { $0 + ($1.isBorder ? 1 : 0) }
                        guard borders <= 1, let corners = corners(l, r, t, b) else { continue }
                        guard let judged = judge(corners, l, r, t, b) else { continue }
                        guard judged.score > best?.score ?? 0 else { continue }
                        guard isPlausible(corners, width: width, height: height) else { continue }
                        best = (judged.score, PaperOutline(corners: corners, support: judged.support))
                    }
                }
            }
        }
        return best?.outline
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

    private static func corners(
        _ left: PaperLine, _ right: PaperLine, _ top: PaperLine, _ bottom: PaperLine
    ) -> Quadrilateral? {
        // x = a + s y and y = b + t x.
        func meet(_ upright: PaperLine, _ level: PaperLine) -> Polygon.Point? {
            let denominator = 1 - upright.slope * level.slope
            guard denominator > 0.2 else { return nil }
            let x = (upright.offset + upright.slope * level.offset) / denominator
            return Polygon.Point(x: x, y: level.across(x))
        }
        guard let topLeft = meet(left, top), let topRight = meet(right, top), let bottomRight = meet(right, bottom),
            let bottomLeft = meet(left, bottom)
        else { return nil }
        return Quadrilateral(
            topLeft: topLeft, topRight: topRight, bottomRight: bottomRight, bottomLeft: bottomLeft)
    }

    /// The length on edges less a penalty for what is not; nil when a side has too little.
    private static func judge(
        _ quad: Quadrilateral, _ left: PaperLine, _ right: PaperLine, _ top: PaperLine, _ bottom: PaperLine
    ) -> (score: Double, support: Double)? {
        let spans = [
            (left, quad.topLeft.y, quad.bottomLeft.y), (right, quad.topRight.y, quad.bottomRight.y),
            (top, quad.topLeft.x, quad.topRight.x), (bottom, quad.bottomLeft.x, quad.bottomRight.x),
        ]
        var (score, inside, met) = (0.0, 0.0, 0.0)
        for (line, start, end) in spans {
            if line.isBorder {
                score -= 0.2 * (end - start)
                continue
            }
            let side = line.support(from: start, to: end)
            guard side.inside > 0.3 * (end - start), side.met >= leastSideSupport * side.inside else { return nil }
            inside += side.inside
            met += side.met
            score += side.met - 0.8 * (side.inside - side.met)
        }
        guard inside > 0, met >= leastSupport * inside else { return nil }
        return (score, min(1, met / inside))
    }

    private static func isPlausible(_ quad: Quadrilateral, width: Double, height: Double) -> Bool {
        guard quad.isConvex, quad.area > leastArea * width * height else { return false }
        // Corners may be cut off, but not by much.
        let box = quad.box
        guard box.minX > -0.25 * width, box.maxX < 1.25 * width, box.minY > -0.25 * height, box.maxY < 1.25 * height
        else { return false }
        guard quad.angles.allSatisfy({ $0 > 45 && $0 < 135 }) else { return false }
        let sides = quad.sideLengths
        let (across, along) = (sides[0] + sides[2], sides[1] + sides[3])
        return max(across, along) < 8 * min(across, along)
    }
}
