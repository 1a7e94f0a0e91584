/// A rectangle in any direction, described by its centre and the direction of its reading.
struct RotatedRectangle {
    struct Point: Equatable {
        var x: Float
        var y: Float
    }

    var center: Point
    /// Unit vector along the text.
    var direction: Point
    /// Extent along the direction.
    var length: Float
    /// Extent across it.
    var thickness: Float

    /// The rectangle of least area around `points`, which are sorted on the way; nil when they have no area.
    ///
    /// One side of it lies on the convex hull (Freeman and Shapira 1975), so every edge of the hull is tried. The
    /// direction is turned to point right, within 45 degrees of the horizontal.
    init?(enclosing points: inout [Point]) {
        let hull = RotatedRectangle.convexHull(&points)
        guard hull.count >= 3 else { return nil }
        var best: RotatedRectangle?
        for (index, start) in hull.enumerated() {
            let end = hull[(index + 1) % hull.count]
            let (dx, dy) = (end.x - start.x, end.y - start.y)
            let edge = (dx * dx + dy * dy).squareRoot()
            guard edge > 0 else { continue }
            let candidate = RotatedRectangle(around: hull, direction: Point(x: dx / edge, y: dy / edge))
            if best.map({ candidate.length * candidate.thickness < $0.length * $0.thickness }) ?? true {
                best = candidate
            }
        }
        guard var best else { return nil }
        if abs(best.direction.x) < abs(best.direction.y) {
            best.direction = Point(x: -best.direction.y, y: best.direction.x)
            (best.length, best.thickness) = (best.thickness, best.length)
        }
        if best.direction.x < 0 { best.direction = Point(x: -best.direction.x, y: -best.direction.y) }
        self = best
    }

    private init(around points: [Point], direction: Point) {
        var along = (least: Float.infinity, most: -Float.infinity)
        var across = along
        for point in points {
            let u = point.x * direction.x + point.y * direction.y
            let v = point.y * direction.x - point.x * direction.y
            along = (min(along.least, u), max(along.most, u))
            across = (min(across.least, v), max(across.most, v))
        }
        let u = (along.least + along.most) / 2
        let v = (across.least + across.most) / 2
        center = Point(x: u * direction.x - v * direction.y, y: u * direction.y + v * direction.x)
        self.direction = direction
        length = along.most - along.least
        thickness = across.most - across.least
    }

    /// The corner at `along` and `across`, each -1 or 1, in reading order of the text.
    func corner(_ along: Float, _ across: Float) -> Point {
        let u = along * length / 2
        let v = across * thickness / 2
        return Point(x: center.x + u * direction.x - v * direction.y, y: center.y + u * direction.y + v * direction.x)
    }

    /// Andrew's monotone chain (1979), counter-clockwise in a y-up plane.
    private static func convexHull(_ points: inout [Point]) -> [Point] {
        points.sort { ($0.x, $0.y) < ($1.x, $1.y) }
        var hull: [Point] = []
        func add(_ point: Point, above floor: Int) {
            while hull.count >= floor + 2 {
                let (a, b) = (hull[hull.count - 2], hull[hull.count - 1])
                guard (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) <= 0 else { break }
                hull.removeLast()
            }
            hull.append(point)
        }
        for point in points { add(point, above: 0) }
        let lower = hull.count - 1
        for point in points.reversed().dropFirst() { add(point, above: lower) }
        if hull.count > 1 { hull.removeLast() }
        return hull
    }
}
