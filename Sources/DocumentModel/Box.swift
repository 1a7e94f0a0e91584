/// An upright rectangle on a page, in points (1/72 inch), origin at the top left, y growing downwards.
public struct Box: Sendable, Hashable, Codable {
    public var minX: Double
    public var minY: Double
    public var maxX: Double
    public var maxY: Double

    public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
        self.minX = minX
        self.minY = minY
        self.maxX = maxX
        self.maxY = maxY
    }

    public var width: Double { maxX - minX }
    public var height: Double { maxY - minY }
    public var midX: Double { (minX + maxX) / 2 }
    public var midY: Double { (minY + maxY) / 2 }
    public var isEmpty: Bool { maxX <= minX || maxY <= minY }

    /// The smallest box that holds both.
    public func union(_ other: Box) -> Box {
        Box(
            minX: min(minX, other.minX), minY: min(minY, other.minY),
            maxX: max(maxX, other.maxX), maxY: max(maxY, other.maxY))
    }

    /// How much of the vertical extent of the shorter box the two share, 0…1 (0 when either has no height).
    public func verticalOverlap(_ other: Box) -> Double {
        let shared = min(maxY, other.maxY) - max(minY, other.minY)
        let shorter = min(height, other.height)
        return shorter > 0 ? max(0, shared / shorter) : 0
    }

    /// How much of the horizontal extent of the narrower box the two share, 0…1 (0 when either has no width).
    public func horizontalOverlap(_ other: Box) -> Double {
        let shared = min(maxX, other.maxX) - max(minX, other.minX)
        let narrower = min(width, other.width)
        return narrower > 0 ? max(0, shared / narrower) : 0
    }

    public func intersects(_ other: Box) -> Bool {
        minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
    }
}

extension Sequence<Box> {
    /// The smallest box that holds all of them, or nil for none.
    public func enclosing() -> Box? {
        var result: Box?
        for box in self { result = result?.union(box) ?? box }
        return result
    }
}
