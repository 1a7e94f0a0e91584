import DocumentModel

/// How dark pixels of a page and polygons on it go together.
struct InkCover {
    /// For each polygon, the share of its pixels that are dark.
    let shares: [Double]
    /// Share of all dark pixels that lie in some polygon, grown by a margin in pixels.
    let covered: Double

    init(_ image: PageImage, _ polygons: [Polygon], margin: Double) {
        let (width, height) = (Double(image.width), Double(image.height))
        let shapes = polygons.map { $0.points.map { Polygon.Point(x: $0.x * width, y: $0.y * height) } }
        var inside = [Int](repeating: 0, count: shapes.count)
        var dark = inside
        var (all, seen) = (0, 0)
        image.withPixels { pixels in
            for y in 0..<image.height {
                let row = Double(y) + 0.5
                let near = shapes.indices.filter { index in
                    shapes[index].contains { $0.y > row - margin } && shapes[index].contains { $0.y < row + margin }
                }
                for x in 0..<image.width {
                    let isDark = pixels[(y * image.width + x) * 3] < 140
                    let point = Polygon.Point(x: Double(x) + 0.5, y: row)
                    var isCovered = false
                    for index in near {
                        let distance = Self.distance(point, from: shapes[index])
                        if distance <= margin { isCovered = true }
                        if distance <= 0 {
                            inside[index] += 1
                            if isDark { dark[index] += 1 }
                        }
                    }
                    if isDark {
                        all += 1
                        if isCovered { seen += 1 }
                    }
                }
            }
        }
        shares = zip(dark, inside).map { Double($0) / Double(max(1, $1)) }
        covered = Double(seen) / Double(max(1, all))
    }

    /// How far outside of a convex polygon, clockwise on the page, a point lies; negative inside.
    private static func distance(_ point: Polygon.Point, from polygon: [Polygon.Point]) -> Double {
        var result = -Double.infinity
        for (index, start) in polygon.enumerated() {
            let end = polygon[(index + 1) % polygon.count]
            let (dx, dy) = (end.x - start.x, end.y - start.y)
            let length = max(1e-9, (dx * dx + dy * dy).squareRoot())
            result = max(result, (dy * (point.x - start.x) - dx * (point.y - start.y)) / length)
        }
        return result
    }
}
