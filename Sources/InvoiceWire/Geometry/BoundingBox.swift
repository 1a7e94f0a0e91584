/// An upright rectangle on a page, in fractions of its width and height from the top left.
public struct BoundingBox: Sendable, Hashable {
    /// The left edge.
    public var minX: Double
    /// The upper edge.
    public var minY: Double
    /// The right edge.
    public var maxX: Double
    /// The lower edge.
    public var maxY: Double

    /// A box by its edges.
    public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
        self.minX = minX
        self.minY = minY
        self.maxX = maxX
        self.maxY = maxY
    }

    /// From the left to the right edge, 0 or more.
    public var width: Double { maxX - minX }
    /// From the upper to the lower edge, 0 or more.
    public var height: Double { maxY - minY }
    /// Width times height, 0 or more.
    public var area: Double { width * height }
    /// The middle.
    public var centroid: WirePolygon.Point { .init(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }

    /// Top left, top right, bottom right, bottom left.
    public var polygon: WirePolygon {
        WirePolygon(points: [
            .init(x: minX, y: minY), .init(x: maxX, y: minY), .init(x: maxX, y: maxY), .init(x: minX, y: maxY),
        ])
    }

    /// The smallest box round both.
    public func merging(_ other: BoundingBox) -> BoundingBox {
        BoundingBox(
            minX: min(minX, other.minX), minY: min(minY, other.minY), maxX: max(maxX, other.maxX),
            maxY: max(maxY, other.maxY))
    }

    /// The smallest box round this one and the points of `polygon`.
    public func extended(by polygon: WirePolygon) -> BoundingBox {
        polygon.boundingBox.map { merging($0) } ?? self
    }

    /// The same rectangle in pixels (or points) of a page of this size.
    public func scaled(toWidth width: Double, height: Double) -> BoundingBox {
        BoundingBox(minX: minX * width, minY: minY * height, maxX: maxX * width, maxY: maxY * height)
    }
}
