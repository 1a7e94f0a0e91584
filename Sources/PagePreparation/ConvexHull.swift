import DocumentModel

/// The convex outline of a set of points, clockwise as one sees it.
struct ConvexHull {
    let points: [Polygon.Point]

    /// Andrew's monotone chain (A. M. Andrew, *Another efficient algorithm for convex hulls in two dimensions*, 1979).
    init(_ cloud: [Polygon.Point]) {
        let sorted = cloud.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
        func chain(_ points: some Sequence<Polygon.Point>) -> [Polygon.Point] {
            var chain: [Polygon.Point] = []
            for point in points {
                while chain.count > 1, Self.turn(chain[chain.count - 2], chain[chain.count - 1], point) <= 0 {
                    chain.removeLast()
                }
                chain.append(point)
            }
            return chain.dropLast()
        }
        points = chain(sorted) + chain(sorted.reversed())
    }

    private init(clockwise points: [Polygon.Point]) { self.points = points }

    /// Twice the area of the triangle, positive for a turn to the right (y downwards).
    private static func turn(_ a: Polygon.Point, _ b: Polygon.Point, _ c: Polygon.Point) -> Double {
        (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    }

    var area: Double {
        guard points.count > 2 else { return 0 }
        return (1..<(points.count - 1)).reduce(0) { $0 + Self.turn(points[0], points[$1], points[$1 + 1]) } / 2
    }

    /// The hull with fewer corners: those go first whose loss costs least area.
    func simplified(limit: Int) -> ConvexHull {
        var kept = points
        while kept.count > max(3, limit) {
            let loss = kept.indices.map { i in
                Self.turn(kept[(i + kept.count - 1) % kept.count], kept[i], kept[(i + 1) % kept.count])
            }
            kept.remove(at: loss.indices.min { loss[$0] < loss[$1] }!)
        }
        return ConvexHull(clockwise: kept)
    }

    /// The rectangle of least area around it; one of its sides lies on a side of the hull (Freeman and Shapira,
    /// *Determining the minimum-area encasing rectangle for an arbitrary closed curve*, 1975).
    var smallestRectangle: Quadrilateral? {
        guard points.count > 2 else { return nil }
        var best: (area: Double, corners: [Polygon.Point])?
        for i in points.indices {
            let (a, b) = (points[i], points[(i + 1) % points.count])
            let length = ((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y)).squareRoot()
            guard length > 0 else { continue }
            let (ux, uy) = ((b.x - a.x) / length, (b.y - a.y) / length)
            let alongs = points.map { $0.x * ux + $0.y * uy }
            let acrosses = points.map { $0.y * ux - $0.x * uy }
            let (left, right) = (alongs.min()!, alongs.max()!)
            let (near, far) = (acrosses.min()!, acrosses.max()!)
            let area = (right - left) * (far - near)
            guard area < best?.area ?? .infinity else { continue }
            let corners = [(left, near), (right, near), (right, far), (left, far)].map { along, across in
                Polygon.Point(x: along * ux - across * uy, y: along * uy + across * ux)
            }
            best = (area, corners)
        }
        return best.map { Self.reading($0.corners) }
    }

    /// The four of its corners that enclose most.
    var largestQuadrilateral: Quadrilateral? {
        let p = simplified(limit: 24).points
        guard p.count > 3 else { return nil }
        var best: (area: Double, corners: [Polygon.Point])?
        for i in 0..<(p.count - 2) {
            for k in (i + 2)..<p.count {
                // The farthest corner on either side of the diagonal.
                let others = Array((k + 1)..<(p.count + i)).map { $0 % p.count }
                guard let j = ((i + 1)..<k).max(by: { Self.turn(p[i], $0, k, p) < Self.turn(p[i], $1, k, p) }),
                    let l = others.max(by: { Self.turn(p[k], $0, i, p) < Self.turn(p[k], $1, i, p) })
                else { continue }
                let area = Self.turn(p[i], p[j], p[k]) + Self.turn(p[k], p[l], p[i])
                if area > best?.area ?? 0 { best = (area, [p[i], p[j], p[k], p[l]]) }
            }
        }
        return best.map { Self.reading($0.corners) }
    }

    private static func turn(_ a: Polygon.Point, _ b: Int, _ c: Int, _ points: [Polygon.Point]) -> Double {
        turn(a, points[b], points[c])
    }

    /// Clockwise corners, beginning with the one nearest to the top left.
    private static func reading(_ corners: [Polygon.Point]) -> Quadrilateral {
        let first = corners.indices.min { corners[$0].x + corners[$0].y < corners[$1].x + corners[$1].y }!
        let p = (0..<4).map { corners[(first + $0) % 4] }
        return Quadrilateral(topLeft: p[0], topRight: p[1], bottomRight: p[2], bottomLeft: p[3])
    }
}
