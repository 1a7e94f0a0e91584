import DocumentModel
import InvoiceModel

extension PagePaper {
    /// The paper inside `outline`.
    ///
    /// - Parameters:
    ///   - outline: fractions of the page, at least three points that do not lie on one line; else the whole page.
    ///   - size: of the page in points, because a right angle of the paper is none in fractions of an oblong page.
    package init(outline: Polygon, on size: PageSize) {
        let points = outline.points.map { Polygon.Point(x: $0.x * size.width, y: $0.y * size.height) }
        let hull = Hull.around(points)
        guard hull.count >= 3 else {
            self.init(boundingBox: .page, quadrangle: .page, rectangle: .page, polygon: .page)
            return
        }
        let box = hull.map { Box(minX: $0.x, minY: $0.y, maxX: $0.x, maxY: $0.y) }.enclosing()
        let boundingBox = box.map { Polygon(box: $0, in: size) } ?? .page
        func fractions(_ corners: [Polygon.Point]) -> Polygon {
            Polygon(points: corners.map { Polygon.Point(x: $0.x / size.width, y: $0.y / size.height) }).roundedFractions
        }
        self.init(
            boundingBox: boundingBox,
            // A paper of which three corners are left has no four.
            quadrangle: hull.count == 3 ? boundingBox : fractions(Hull.quadrangle(hull)),
            rectangle: fractions(Hull.smallestRectangle(hull)), polygon: outline.roundedFractions)
    }
}

extension Polygon {
    /// The page itself.
    static let page = Polygon(box: Box(minX: 0, minY: 0, maxX: 1, maxY: 1), in: PageSize(width: 1, height: 1))

    /// Three decimals; points beyond the page stay there.
    fileprivate var roundedFractions: Polygon {
        Polygon(points: points.map { Point(x: ($0.x * 1000).rounded() / 1000, y: ($0.y * 1000).rounded() / 1000) })
    }
}

/// Outlines around points, clockwise from the top left as a person sees them (y grows downwards).
private enum Hull {
    typealias Point = Polygon.Point

    /// The convex hull (Andrew's monotone chain, 1979), without points on its edges.
    static func around(_ points: [Point]) -> [Point] {
        let sorted = points.filter { $0.x.isFinite && $0.y.isFinite }.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
        guard sorted.count >= 3 else { return [] }
        func chain(_ points: some Sequence<Point>) -> [Point] {
            var chain: [Point] = []
            for point in points {
                while chain.count >= 2, turn(chain[chain.count - 2], chain[chain.count - 1], point) <= 0 {
                    chain.removeLast()
                }
                chain.append(point)
            }
            return chain.dropLast()
        }
        return fromTopLeft(chain(sorted) + chain(sorted.reversed()))
    }

    /// The corners that matter most: while there are more than four, the one goes that spans the smallest triangle
    /// with its neighbours (Visvalingam and Whyatt, "Line generalisation by repeated elimination of points", 1993).
    static func quadrangle(_ hull: [Point]) -> [Point] {
        var corners = hull
        while corners.count > 4 {
            let count = corners.count
            let least = corners.indices.min {
                area($0, corners, count) < area($1, corners, count)
            }
            corners.remove(at: least ?? 0)
        }
        return fromTopLeft(corners)
    }

    /// One side of it lies on an edge of the hull (Freeman and Shapira, "Determining the minimum-area encasing
    /// rectangle for an arbitrary closed curve", 1975).
    static func smallestRectangle(_ hull: [Point]) -> [Point] {
        var best: (area: Double, corners: [Point])?
        for (index, start) in hull.enumerated() {
            let end = hull[(index + 1) % hull.count]
            let length = ((end.x - start.x) * (end.x - start.x) + (end.y - start.y) * (end.y - start.y)).squareRoot()
            guard length > 0 else { continue }
            let (ux, uy) = ((end.x - start.x) / length, (end.y - start.y) / length)
            // In the frame of the edge the rectangle is upright.
            let turned = hull.map { Point(x: $0.x * ux + $0.y * uy, y: $0.y * ux - $0.x * uy) }
            guard let box = turned.map({ Box(minX: $0.x, minY: $0.y, maxX: $0.x, maxY: $0.y) }).enclosing(),
                box.width * box.height < best?.area ?? .infinity
            else { continue }
            let corners = Quadrilateral(box).points.map { Point(x: $0.x * ux - $0.y * uy, y: $0.x * uy + $0.y * ux) }
            best = (box.width * box.height, corners)
        }
        return fromTopLeft(best?.corners ?? hull)
    }

    private static func fromTopLeft(_ points: [Point]) -> [Point] {
        guard let first = points.indices.min(by: { points[$0].x + points[$0].y < points[$1].x + points[$1].y }) else {
            return []
        }
        return Array(points[first...] + points[..<first])
    }

    private static func area(_ index: Int, _ corners: [Point], _ count: Int) -> Double {
        abs(turn(corners[(index + count - 1) % count], corners[index], corners[(index + 1) % count]))
    }

    /// Twice the area of the triangle; positive for a turn to the right, as a person sees it.
    private static func turn(_ first: Point, _ second: Point, _ third: Point) -> Double {
        (second.x - first.x) * (third.y - first.y) - (second.y - first.y) * (third.x - first.x)
    }
}
