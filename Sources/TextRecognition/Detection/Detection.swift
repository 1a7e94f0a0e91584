import DocumentModel

/// What the detector found on one picture.
struct Detection {
    /// In pixels of the picture.
    var regions: [TextRegion]
    /// The picture at the scale that the detector saw.
    let small: PageImage
    let scaleX: Double
    let scaleY: Double
    /// Where text may stand, in pixels of the picture; nil: anywhere.
    private(set) var areas: [Box]?

    /// Median height of the regions in pixels of `small`; nil without any.
    var medianThickness: Double? {
        let heights = regions.map { $0.outline.textHeight / scaleY }.sorted()
        return heights.isEmpty ? nil : heights[heights.count / 2]
    }

    mutating func keep(within areas: [Box]) {
        self.areas = areas
        regions = regions.filter { isWanted($0.outline) }
    }

    private func isWanted(_ outline: Quadrilateral) -> Bool {
        guard let areas else { return true }
        let center = outline.center
        return areas.contains {
            $0.minX <= center.x && center.x <= $0.maxX && $0.minY <= center.y && center.y <= $0.maxY
        }
    }

    /// Lone characters that the detector overlooked.
    func strayMarks() -> [Quadrilateral] {
        StrayMarks(image: small, scaleX: scaleX, scaleY: scaleY, typicalThickness: medianThickness)
            .outlines(outside: regions).filter(isWanted)
    }
}
