import DocumentModel

/// The upright direction of a text, from the margins at which its lines begin.
///
/// Lines that begin at one margin have their starts on a straight line that was upright on the page. Several such
/// columns at different places say how far the upright direction itself runs together.
enum FlowMargins {
    /// The least number of lines of one margin.
    private static let leastLines = 6
    /// The least height of one margin as a share of the picture.
    private static let leastHeight = 0.25
    /// How far an upright may lean away from the perpendicular, as a slope (about 11 degrees).
    private static let widest = 0.2
    /// Within this of the perpendicular an upright stands plumb, as a slope (a third of a degree).
    private static let plumb = 0.006
    /// The least lean that is told from the noise of where letters begin, as a slope (1.5 degrees).
    private static let leastLean = 0.026
    /// How far a line may begin from its margin, in heights of its letters.
    private static let looseness = 0.25

    private struct Margin {
        /// Of the middle, from the centre of the picture.
        var x, y: Double
        /// Pixels to the right for each pixel down.
        var slope: Double
        var height: Double
        var members: [Int]
    }

    /// Slope (to the right for each unit down) and nearness of the uprights; nil when there are no margins, when they
    /// contradict each other, or when perpendicular ones explain the text about as well: of many starts some always
    /// stand on a slanted line by chance. For the same reason they are not asked where the lines of text are parallel:
    /// a camera that sees margins lean sees lines run together as well.
    static func fit(_ lines: [FlowLine], level: FlowFit, height: Double) -> FlowFit? {
        guard level.nearness != 0 else { return nil }
        func all(within widest: Double) -> [Margin] {
            margins(
                lines.map { ($0.start, $0.height) }, perpendicular: -level.slope, within: widest, height: height)
        }
        func members(_ margins: [Margin]) -> Int { margins.reduce(0) { $0 + $1.members.count } }
        let slanted = all(within: widest)
        guard slanted.count >= 2, members(slanted) >= 2 * members(all(within: plumb)) else { return nil }
        // The same algebra as for lines with x and y exchanged: slope = t + k (slope y - x).
        let samples = slanted.map {
            FlowFit.Sample(
                value: $0.slope, lever: $0.slope * $0.y - $0.x, weight: $0.height * Double($0.members.count))
        }
        var chosen = FlowFit.constant(samples)
        if samples.count >= 4, let tilted = FlowFit.robust(samples), abs(tilted.fit.nearness) > 3 * tilted.error {
            chosen = tilted.fit
        }
        let lean = abs(chosen.slope + level.slope)
        return chosen.spread < 0.6 && lean >= leastLean ? chosen : nil
    }

    /// Greedy: the straight line through most starts, again among the rest, until none is left that convinces.
    private static func margins(
        _ points: [(point: Polygon.Point, height: Double)], perpendicular: Double, within widest: Double,
        height: Double
    ) -> [Margin] {
        // Enough to see a margin; the work grows with the third power.
        let step = (points.count + 99) / 100
        var free = Array(stride(from: 0, to: points.count, by: step))
        var result: [Margin] = []
        while result.count < 4,
            let margin = strongest(points, free, perpendicular: perpendicular, within: widest, height: height)
        {
            result.append(margin)
            free.removeAll(where: margin.members.contains)
        }
        return result
    }

    private static func strongest(
        _ points: [(point: Polygon.Point, height: Double)], _ free: [Int], perpendicular: Double,
        within widest: Double, height: Double
    ) -> Margin? {
        var best: [Int] = []
        func isMember(_ index: Int, _ origin: Polygon.Point, _ slope: Double) -> Bool {
            let p = points[index].point
            return abs(p.x - origin.x - slope * (p.y - origin.y)) < looseness * points[index].height
        }
        for (place, i) in free.enumerated() {
            let a = points[i].point
            for j in free[(place + 1)...] {
                let b = points[j].point
                let down = b.y - a.y
                guard abs(down) > leastHeight * height else { continue }
                let slope = (b.x - a.x) / down
                guard abs(slope - perpendicular) < widest else { continue }
                var count = 0
                for index in free where isMember(index, a, slope) { count += 1 }
                if count > best.count { best = free.filter { isMember($0, a, slope) } }
            }
        }
        guard best.count >= leastLines else { return nil }
        // Least squares over the members.
        let n = Double(best.count)
        let meanX = best.reduce(0) { $0 + points[$1].point.x } / n
        let meanY = best.reduce(0) { $0 + points[$1].point.y } / n
        var (sxy, syy) = (0.0, 0.0)
        for index in best {
            let (dx, dy) = (points[index].point.x - meanX, points[index].point.y - meanY)
            sxy += dx * dy
            syy += dy * dy
        }
        let ys = best.map { points[$0].point.y }
        let tall = ys.max()! - ys.min()!
        guard syy > 0, tall > leastHeight * height else { return nil }
        return Margin(x: meanX, y: meanY, slope: sxy / syy, height: tall, members: best)
    }
}
