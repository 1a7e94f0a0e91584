import DocumentModel

extension Box {
    func contains(_ x: Double, _ y: Double) -> Bool { minX <= x && x <= maxX && minY <= y && y <= maxY }

    var area: Double { max(0, width) * max(0, height) }

    /// Area of what the two share.
    func sharedArea(_ other: Box) -> Double {
        max(0, min(maxX, other.maxX) - max(minX, other.minX)) * max(0, min(maxY, other.maxY) - max(minY, other.minY))
    }
}

extension PageSize {
    var area: Double { width * height }
}
