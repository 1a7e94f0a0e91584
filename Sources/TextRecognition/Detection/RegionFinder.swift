/// Finds the regions of text in the detector's map and the smallest rectangle around each.
struct RegionFinder {
    struct Region {
        var rectangle: RotatedRectangle
        /// Mean probability inside the region.
        var score: Float
    }

    let map: UnsafePointer<Float>
    let width: Int
    let height: Int
    let settings: DetectionSettings

    func regions() -> [Region] {
        RunLabelling.components(of: map, width: width, height: height, above: settings.pixelThreshold)
            .compactMap(region)
    }

    private func region(of runs: [PixelRun]) -> Region? {
        var sum: Float = 0
        var count = 0
        var points: [RotatedRectangle.Point] = []
        points.reserveCapacity(4 * runs.count)
        for run in runs {
            sum += run.sum
            count += Int(run.to - run.from) + 1
            // Corners of the pixels, not their centres: a region of one row has a height of 1.
            points.append(.init(x: Float(run.from), y: Float(run.row)))
            points.append(.init(x: Float(run.to), y: Float(run.row)))
        }
        let score = sum / Float(count)
        guard count >= 6, score >= settings.regionThreshold, let rectangle = RotatedRectangle(enclosing: &points),
            min(rectangle.length, rectangle.thickness) >= 3
        else { return nil }
        return Region(rectangle: rectangle, score: score)
    }
}
