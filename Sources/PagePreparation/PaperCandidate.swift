import DocumentModel

/// Four lines that may be the sides of one paper, in pixels of the searched planes.
struct PaperCandidate {
    let corners: Quadrilateral
    /// The length that stands on edges less a penalty for what does not, in pixels.
    let score: Double
    /// Share of the visible outline that stands on an edge, 0…1.
    let support: Double
    private let sides: [Side]

    private struct Side {
        var line: PaperLine
        var start: Double
        var end: Double
        var isUpright: Bool
        var outward: Int
    }

    /// The least share of the picture that the paper covers.
    private static let leastArea = 0.2
    /// The least share of each side, and of all together, that stands on an edge.
    private static let leastSideSupport = 0.45
    private static let leastSupport = 0.6
    /// The least share of each side beyond which it is darker.
    private static let leastDarkness = 0.5

    /// Nil when the lines do not enclose anything, or too little of them stands on edges.
    init?(left: PaperLine, right: PaperLine, top: PaperLine, bottom: PaperLine) {
        // One side may be cut off by the picture; with two the shape is a guess.
        let borders = (left.isBorder ? 1 : 0) + (right.isBorder ? 1 : 0) + (top.isBorder ? 1 : 0)
        guard borders + (bottom.isBorder ? 1 : 0) <= 1 else { return nil }
        guard let topLeft = Self.meet(left, top), let topRight = Self.meet(right, top),
            let bottomRight = Self.meet(right, bottom), let bottomLeft = Self.meet(left, bottom)
        else { return nil }
        corners = Quadrilateral(
            topLeft: topLeft, topRight: topRight, bottomRight: bottomRight, bottomLeft: bottomLeft)
        let sides = [
            Side(line: left, start: topLeft.y, end: bottomLeft.y, isUpright: true, outward: -1),
            Side(line: right, start: topRight.y, end: bottomRight.y, isUpright: true, outward: 1),
            Side(line: top, start: topLeft.x, end: topRight.x, isUpright: false, outward: -1),
            Side(line: bottom, start: bottomLeft.x, end: bottomRight.x, isUpright: false, outward: 1),
        ]
        var (score, inside, met) = (0.0, 0.0, 0.0)
        for side in sides {
            let length = side.end - side.start
            if side.line.isBorder {
                score -= 0.2 * length
                continue
            }
            let found = side.line.support(from: side.start, to: side.end)
            guard found.inside > 0.3 * length, found.met >= Self.leastSideSupport * found.inside else { return nil }
            inside += found.inside
            met += found.met
            score += found.met - 0.8 * (found.inside - found.met)
        }
        guard score > 0, inside > 0, met >= Self.leastSupport * inside else { return nil }
        for side in sides where side.line.isBorder {
            let adjoining = sides.filter { $0.isUpright != side.isUpright }
            guard adjoining.allSatisfy({ Self.reaches($0, atStart: side.outward < 0) }) else { return nil }
        }
        self.sides = sides
        self.score = score
        support = min(1, met / inside)
    }

    private static func meet(_ upright: PaperLine, _ level: PaperLine) -> Polygon.Point? {
        // x = a + s y and y = b + t x.
        let denominator = 1 - upright.slope * level.slope
        guard denominator > 0.2 else { return nil }
        let x = (upright.offset + upright.slope * level.offset) / denominator
        return Polygon.Point(x: x, y: level.across(x))
    }

    /// Convex, large enough, no angle far from a right one, no longer than a till receipt.
    func isPlausible(width: Double, height: Double) -> Bool {
        guard corners.isConvex, corners.area > Self.leastArea * width * height else { return false }
        // Corners may be cut off, but not by much.
        let (box, slack) = (corners.box, 0.12 * max(width, height))
        guard box.minX > -slack, box.maxX < width + slack, box.minY > -slack, box.maxY < height + slack else {
            return false
        }
        guard corners.angles.allSatisfy({ $0 > 45 && $0 < 135 }) else { return false }
        let lengths = corners.sideLengths
        let (across, along) = (lengths[0] + lengths[2], lengths[1] + lengths[3])
        return max(across, along) < 8 * min(across, along)
    }

    /// Whether the paper ends at each side in one of the planes, rather than going on beyond a printed bar.
    func endsPaper(on planes: [LuminancePlane], turned: [LuminancePlane]) -> Bool {
        sides.allSatisfy { side in
            side.line.isBorder
                || (side.isUpright ? planes : turned).contains {
                    side.line.darkness(on: $0, outward: side.outward, from: side.start, to: side.end)
                        >= Self.leastDarkness
                }
        }
    }

    /// Whether the side has edges in the quarter next to the border that cuts it off; else the paper ended before.
    private static func reaches(_ side: Side, atStart: Bool) -> Bool {
        let quarter = (side.end - side.start) / 4
        let near =
            atStart
            ? side.line.support(from: side.start, to: side.start + quarter)
            : side.line.support(from: side.end - quarter, to: side.end)
        return near.met >= leastSideSupport * near.inside
    }

    /// Whether it follows the border of the picture all round, or at three sides: a scan with its shadows.
    func isScan(width: Double, height: Double) -> Bool {
        let seam = 0.025 * max(width, height)
        let isWhole = corners.points.allSatisfy {
            ($0.x < seam || $0.x > width - seam) && ($0.y < seam || $0.y > height - seam)
        }
        let onBorder = sides.count { side in
            let size = side.isUpright ? width : height
            return [side.start, side.end].allSatisfy { along in
                let across = side.line.across(along)
                return abs(side.outward < 0 ? across : size - across) < 0.6 * seam
            }
        }
        return isWhole || onBorder >= 3
    }
}
