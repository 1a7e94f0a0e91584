import DocumentModel

/// One paper on a page, outlined four times. Fractions of the page, corners clockwise from the top left.
public struct PagePaper: Sendable, Hashable, Codable {
    /// The smallest upright rectangle around it, cut to the page.
    public var boundingBox: Polygon
    /// Its four corners.
    public var quadrangle: Polygon
    /// The smallest rectangle around it at any angle, which may go beyond the page: below 0 and above 1.
    public var rectangle: Polygon
    /// The outline with as many points as there are.
    public var polygon: Polygon

    public init(boundingBox: Polygon, quadrangle: Polygon, rectangle: Polygon, polygon: Polygon) {
        self.boundingBox = boundingBox
        self.quadrangle = quadrangle
        self.rectangle = rectangle
        self.polygon = polygon
    }
}
