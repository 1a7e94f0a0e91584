import DocumentModel

extension PaperFinder {
    /// The least share of the picture that a separate paper covers, and the least share of its outline that it fills.
    private static let leastCrop = 0.015
    /// Covering more than this a paper is the whole picture.
    private static let mostCrop = 0.93
    private static let leastFilling = 0.75

    /// Every separate paper of the picture, largest first: several receipts on one scan, for instance.
    ///
    /// Papers count as separate when the ground shows between them and is darker. Empty when no ground shows, which
    /// means that the whole picture is one paper.
    package static func findAll(in image: PageImage) -> [PaperCrop] {
        let small = image.shrunk(longSide: searchedSide)
        let plane = LuminancePlane.whiteness(small).smoothed().closed(radius: textRadius)
        let all = plane.width * plane.height
        let (x, y) = (Double(image.width) / Double(small.width), Double(image.height) / Double(small.height))
        func full(_ point: Polygon.Point) -> Polygon.Point { Polygon.Point(x: point.x * x, y: point.y * y) }
        var crops: [(area: Double, crop: PaperCrop)] = []
        if let level = plane.splitLevel() {
            for part in BrightParts(plane, above: level).parts {
                guard Double(part.count) > leastCrop * Double(all), Double(part.count) < mostCrop * Double(all) else {
                    continue
                }
                let hull = ConvexHull(part.outline).simplified(limit: 40)
                guard Double(part.count) >= leastFilling * hull.area else { continue }
                let scaled = ConvexHull(hull.points.map(full))
                if let crop = PaperCrop(hull: scaled) { crops.append((scaled.area, crop)) }
            }
        }
        // Four sides with at most one bright part between them are one paper, told better by its sides: a shadow may
        // have taken half of it. With more parts they are the outline of a row of papers.
        if let whole = find(in: image), let crop = PaperCrop(hull: ConvexHull(whole.corners.points)) {
            let within = crops.filter { whole.corners.contains($0.crop.quadrilateral.center) }
            if within.count < 2 {
                crops.removeAll { whole.corners.contains($0.crop.quadrilateral.center) }
                crops.append((whole.corners.area, crop))
            }
        }
        return crops.sorted { $0.area > $1.area }.map(\.crop)
    }
}

extension LuminancePlane {
    /// The level that best splits bright from dark (Otsu, *A threshold selection method from gray-level histograms*,
    /// 1979); nil when the two differ too little to be paper and ground.
    func splitLevel() -> UInt8? {
        var counts = [Double](repeating: 0, count: 256)
        for byte in bytes { counts[Int(byte)] += 1 }
        let total = Double(bytes.count)
        let sum = counts.indices.reduce(0.0) { $0 + Double($1) * counts[$1] }
        var (below, belowSum) = (0.0, 0.0)
        var best: (spread: Double, level: Int, low: Double, high: Double)?
        for level in 0..<255 {
            below += counts[level]
            belowSum += Double(level) * counts[level]
            guard below > 0.02 * total, below < 0.98 * total else { continue }
            let (low, high) = (belowSum / below, (sum - belowSum) / (total - below))
            let spread = below * (total - below) * (high - low) * (high - low)
            if spread > best?.spread ?? 0 { best = (spread, level, low, high) }
        }
        guard let best, best.high > 1.1 * best.low + 10 else { return nil }
        // Half way rather than at Otsu's place, which lies at the tail of the larger class.
        return UInt8((best.low + best.high) / 2)
    }
}

/// The connected bright parts of a plane.
private struct BrightParts {
    struct Part {
        /// In pixels.
        var count = 0
        /// The corners of the first and last pixel of each row.
        var outline: [Polygon.Point] = []
    }

    private(set) var parts: [Part] = []

    init(_ plane: LuminancePlane, above level: UInt8) {
        let (width, height) = (plane.width, plane.height)
        var isOpen = plane.bytes.map { $0 > level }
        var stack: [Int32] = []
        for start in isOpen.indices where isOpen[start] {
            var part = Part()
            var lefts = [Int](repeating: Int.max, count: height)
            var rights = [Int](repeating: -1, count: height)
            isOpen[start] = false
            stack.append(Int32(start))
            while let next = stack.popLast() {
                let (x, y) = (Int(next) % width, Int(next) / width)
                part.count += 1
                lefts[y] = min(lefts[y], x)
                rights[y] = max(rights[y], x)
                for (nx, ny) in [(x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)] {
                    guard nx >= 0, ny >= 0, nx < width, ny < height, isOpen[ny * width + nx] else { continue }
                    isOpen[ny * width + nx] = false
                    stack.append(Int32(ny * width + nx))
                }
            }
            guard part.count > 64 else { continue }
            for y in 0..<height where rights[y] >= 0 {
                for edge in [y, y + 1] {
                    part.outline.append(Polygon.Point(x: Double(lefts[y]), y: Double(edge)))
                    part.outline.append(Polygon.Point(x: Double(rights[y] + 1), y: Double(edge)))
                }
            }
            parts.append(part)
        }
    }
}
