import DocumentModel

/// How the lines of text of a picture run, and how to straighten them.
///
/// Parallel lines of a flat page meet in one point of its photo, the vanishing point (Hartley and Zisserman, *Multiple
/// View Geometry in Computer Vision*, 2nd edition, section 8.6). Seen from the centre of the picture a line through
/// (x, y) then has the slope (t - k y) / (1 - k x), with t the slope at the centre and k the nearness of the point:
/// t = slope + k (y - slope x) is linear in t and k, and two robust numbers say all about skew and perspective.
package struct TextFlow: Sendable, Hashable {
    /// The angle of the text at the centre of the picture in degrees, clockwise positive.
    package var skew: Double
    /// How much the angle of lines changes from the top of the text to its bottom, in degrees; 0 without perspective.
    package var convergence: Double
    /// How far the margins of the text lean away from the perpendicular to its lines, in degrees; 0 when unknown.
    package var shear: Double
    /// What the angles still differ from the straightened flow: the median deviation in degrees. Curled pages and
    /// noise leave something here.
    package var spread: Double
    /// How many lines of text the estimate rests on; 0 when there were too few, and all else is then neutral.
    package var lineCount: Int
    /// Takes a position in the picture to one on the flat page, whose corner is at 0, 0.
    package var flattening: Homography
    /// The size of the flat page, which holds the whole picture, in the unit of the picture.
    package var flatSize: PageSize

    /// Whether the lines run together: a photo taken at a slant.
    package var hasPerspective: Bool { convergence != 0 }

    /// Whether ``flattening`` changes nothing.
    package var isStraight: Bool { flattening == .identity }

    /// Nothing to straighten.
    package static func straight(_ size: PageSize, lineCount: Int = 0) -> TextFlow {
        TextFlow(
            skew: 0, convergence: 0, shear: 0, spread: 0, lineCount: lineCount, flattening: .identity, flatSize: size)
    }

    /// Fewer lines than this say nothing.
    static let leastLines = 4
    /// Turned by less than this a page is straight, in degrees.
    static let leastSkew = 0.05
    /// Lines that run together by less than this are parallel, in degrees over the height of the text.
    static let leastConvergence = 0.6

    /// Estimates the flow from detected lines of text.
    ///
    /// Short ones, and those that run more upright than level (stamps, side notes), do not count; long ones count
    /// more. The same lines always give the same flow.
    ///
    /// - Parameters:
    ///   - lines: quadrilaterals in any unit, each with its top left where the text begins.
    ///   - pageSize: of the picture, in the same unit.
    package static func estimate(lines: [Quadrilateral], pageSize: PageSize) -> TextFlow {
        let center = Polygon.Point(x: pageSize.width / 2, y: pageSize.height / 2)
        let usable = lines.compactMap { FlowLine($0, center: center) }
        guard usable.count >= leastLines else { return straight(pageSize) }
        let level = FlowFit.level(usable)
        let margins = FlowMargins.fit(usable, level: level, height: pageSize.height)
        // Without margins the upright direction is taken perpendicular, its vanishing point far away.
        let upright = margins ?? FlowFit(slope: -level.slope, nearness: 0, spread: 0)
        let perpendicular = -Trigonometry.angle(x: 1, y: level.slope)
        let shear = margins.map { Trigonometry.angle(x: 1, y: $0.slope) - perpendicular } ?? 0
        let skew = Trigonometry.angle(x: 1, y: level.slope)
        let convergence = level.convergence(usable)
        guard abs(skew) >= leastSkew || convergence != 0 || shear != 0 else {
            var flow = straight(pageSize, lineCount: usable.count)
            flow.spread = level.spread
            return flow
        }
        guard let flat = Rectification(level: level, upright: upright, size: pageSize) else {
            return straight(pageSize)
        }
        return TextFlow(
            skew: skew, convergence: convergence, shear: shear, spread: level.spread, lineCount: usable.count,
            flattening: flat.map, flatSize: flat.size)
    }
}

/// One line of text as the flow sees it, from the centre of the picture.
struct FlowLine {
    /// The middle of the line.
    var x, y: Double
    var slope: Double
    var length: Double
    var height: Double
    /// Where the line begins and ends, half way up.
    var start, end: Polygon.Point

    /// Nil for lines that are short for their height or run upright.
    init?(_ quad: Quadrilateral, center: Polygon.Point) {
        func middle(_ a: Polygon.Point, _ b: Polygon.Point) -> Polygon.Point {
            Polygon.Point(x: (a.x + b.x) / 2 - center.x, y: (a.y + b.y) / 2 - center.y)
        }
        var (from, to) = (middle(quad.topLeft, quad.bottomLeft), middle(quad.topRight, quad.bottomRight))
        if from.x > to.x { swap(&from, &to) }
        let (dx, dy) = (to.x - from.x, to.y - from.y)
        length = (dx * dx + dy * dy).squareRoot()
        height = length > 0 ? quad.area / length : 0
        guard length.isFinite, height > 0, length > 2.5 * height, abs(dy) < 0.8 * dx else { return nil }
        (start, end, slope) = (from, to, dy / dx)
        (x, y) = ((from.x + to.x) / 2, (from.y + to.y) / 2)
    }
}
