import DocumentModel

/// One of the papers of a picture, told four ways; all in pixels of the picture.
package struct PaperCrop: Sendable, Hashable {
    /// The smallest upright box.
    package var boundingBox: Box
    /// The four corners of the paper.
    package var quadrilateral: Quadrilateral
    /// The smallest rectangle, turned as it has to be; may go beyond the picture.
    package var rectangle: Quadrilateral
    /// The convex outline, clockwise, at least three points.
    package var polygon: [Polygon.Point]

    package init(
        boundingBox: Box, quadrilateral: Quadrilateral, rectangle: Quadrilateral, polygon: [Polygon.Point]
    ) {
        self.boundingBox = boundingBox
        self.quadrilateral = quadrilateral
        self.rectangle = rectangle
        self.polygon = polygon
    }

    /// Around a convex outline; nil without area.
    init?(hull: ConvexHull) {
        guard let rectangle = hull.smallestRectangle, let corners = hull.largestQuadrilateral else { return nil }
        let (xs, ys) = (hull.points.map(\.x), hull.points.map(\.y))
        self.init(
            boundingBox: Box(minX: xs.min()!, minY: ys.min()!, maxX: xs.max()!, maxY: ys.max()!),
            quadrilateral: corners, rectangle: rectangle, polygon: hull.points)
    }
}
