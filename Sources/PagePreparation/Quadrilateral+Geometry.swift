import DocumentModel

extension Quadrilateral {
    /// The area that the corners enclose, in squares of their unit.
    package var area: Double {
        let p = points
        var sum = 0.0
        for i in 0..<4 {
            let next = p[(i + 1) % 4]
            sum += p[i].x * next.y - next.x * p[i].y
        }
        return abs(sum) / 2
    }

    /// Whether going round always turns the same way, clockwise as one sees it.
    package var isConvex: Bool {
        let p = points
        return (0..<4).allSatisfy { i in
            let (a, b, c) = (p[i], p[(i + 1) % 4], p[(i + 2) % 4])
            return (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x) > 0
        }
    }

    /// The inner angles in degrees, from the top left clockwise.
    package var angles: [Double] {
        let p = points
        return (0..<4).map { i in
            let (a, b, c) = (p[(i + 3) % 4], p[i], p[(i + 1) % 4])
            let turn = Trigonometry.angle(x: c.x - b.x, y: c.y - b.y) - Trigonometry.angle(x: a.x - b.x, y: a.y - b.y)
            let size = abs(turn)
            return size > 180 ? 360 - size : size
        }
    }

    /// Top, right, bottom and left, in the unit of the corners.
    package var sideLengths: [Double] {
        let p = points
        return (0..<4).map { i in
            let (dx, dy) = (p[(i + 1) % 4].x - p[i].x, p[(i + 1) % 4].y - p[i].y)
            return (dx * dx + dy * dy).squareRoot()
        }
    }

    /// Whether `point` lies inside of the corners or on their outline (for a convex shape, clockwise).
    package func contains(_ point: Point) -> Bool {
        let p = points
        return (0..<4).allSatisfy { i in
            let (a, b) = (p[i], p[(i + 1) % 4])
            return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) >= 0
        }
    }
}
