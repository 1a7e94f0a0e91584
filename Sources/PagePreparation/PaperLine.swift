import DocumentModel

/// A straight line that may be one side of a paper: across = offset + slope * along.
struct PaperLine {
    /// Where it crosses along = 0, in pixels.
    var offset: Double
    /// Pixels across for each pixel along.
    var slope: Double
    /// No edge but the border of the picture, where a paper that the picture cuts off ends.
    var isBorder = false
    /// For each whole pixel along: how much weight of edges the line has met before it.
    private var met: [Float] = []
    /// The same for the pixels at which the line runs inside of the picture.
    private var inside: [Float] = []

    /// How far from the line an edge may lie, in pixels: paper is seldom quite flat.
    private static let tolerance = 3

    init(offset: Double, slope: Double, isBorder: Bool = false) {
        self.offset = offset
        self.slope = slope
        self.isBorder = isBorder
    }

    func across(_ along: Double) -> Double { offset + slope * along }

    /// The length inside of the picture and the weight of edges on it, both in pixels, between two places.
    func support(from start: Double, to end: Double) -> (inside: Double, met: Double) {
        guard !met.isEmpty else { return (0, 0) }
        let first = min(met.count - 1, max(0, Int(start)))
        let last = min(met.count - 1, max(first, Int(end)))
        let stretch = (1 + slope * slope).squareRoot()
        return (Double(inside[last] - inside[first]) * stretch, Double(met[last] - met[first]) * stretch)
    }

    /// The same line, knowing where along it there are edges.
    func measured(on edges: PaperEdges, weights: [Float]) -> PaperLine {
        var result = self
        result.met = [0]
        result.inside = [0]
        result.met.reserveCapacity(edges.height + 1)
        result.inside.reserveCapacity(edges.height + 1)
        for y in 0..<edges.height {
            let x = Int(across(Double(y) + 0.5).rounded(.down))
            let isInside = x >= 0 && x < edges.width
            var best: Float = 0
            if isInside {
                for column in max(0, x - Self.tolerance)...min(edges.width - 1, x + Self.tolerance) {
                    best = max(best, weights[y * edges.width + column])
                }
            }
            result.met.append(result.met[y] + best)
            result.inside.append(result.inside[y] + (isInside ? 1 : 0))
        }
        return result
    }

    /// The share of places between `start` and `end` at which the far side is darker than the near side, not only at
    /// the line but for some way beyond it: 1 at the end of a paper, little at a bar printed on it.
    ///
    /// - Parameters:
    ///   - plane: with text filled up, turned so that rows run across the line.
    ///   - outward: -1 where a paper lies to the right of the line, 1 where it lies to its left.
    func darkness(on plane: LuminancePlane, outward: Int, from start: Double, to end: Double) -> Double {
        let distances = [6, 14, 24, 36]
        var (darker, all) = (0, 0)
        for y in max(0, Int(start))..<max(max(0, Int(start)), min(plane.height, Int(end))) where y % 4 == 0 {
            let x = Int(across(Double(y) + 0.5).rounded(.down))
            var (steps, count) = (0, 0)
            for distance in distances {
                let (out, into) = (x + outward * distance, x - outward * distance)
                guard out >= 0, out < plane.width, into >= 0, into < plane.width else { continue }
                let outside = Int(plane.bytes[y * plane.width + out])
                let inside = Int(plane.bytes[y * plane.width + into])
                if (outside + 10) * 100 < (inside + 10) * 93 { steps += 1 }
                count += 1
            }
            guard count > 0 else { continue }
            all += 1
            if steps * 3 >= count * 2 { darker += 1 }
        }
        return all > 4 ? Double(darker) / Double(all) : 1
    }

    /// The straight line through the edges near this one, by weighted least squares.
    func refined(on list: [PaperEdges.Edge]) -> PaperLine {
        var line = self
        for reach in [4.0, 2.5, 2.0] {
            var (n, sx, sy, sxx, sxy) = (0.0, 0.0, 0.0, 0.0, 0.0)
            for edge in list where abs(Double(edge.across) - line.across(Double(edge.along))) <= reach {
                guard abs(Double(edge.slope) - line.slope) < 0.35 else { continue }
                let (x, y, w) = (Double(edge.along), Double(edge.across), Double(min(0.5, edge.step)))
                n += w
                sx += w * x
                sy += w * y
                sxx += w * x * x
                sxy += w * x * y
            }
            let determinant = n * sxx - sx * sx
            guard n > 0, determinant > 1e-6 * n * n else { return line }
            line.slope = (n * sxy - sx * sy) / determinant
            line.offset = (sy - line.slope * sx) / n
        }
        return line
    }
}

/// The Hough transform for lines, each edge voting near its own direction only (Ballard, *Generalizing the Hough
/// transform to detect arbitrary shapes*, 1981, for the use of the direction).
struct PaperLineVote {
    /// In degrees: papers that are turned further are turned upright before.
    private static let widest = 38.0
    private static let step = 0.5
    /// How far the direction of one edge may err, in degrees.
    private static let error = 5.0

    /// The strongest lines, strongest first.
    static func lines(_ list: [PaperEdges.Edge], on edges: PaperEdges, limit: Int) -> [PaperLine] {
        let angles = Int(2 * widest / step) + 1
        let slopes = (0..<angles).map { Trigonometry.tangent(Double($0) * step - widest) }
        let middle = Double(edges.height) / 2
        let margin = Int(Double(edges.height) * 0.45) + 2
        let offsets = edges.width + 2 * margin
        var votes = [Float](repeating: 0, count: angles * offsets)
        votes.withUnsafeMutableBufferPointer { votes in
            for edge in list {
                let angle = Trigonometry.angle(x: 1, y: Double(edge.slope))
                let first = max(0, Int(((angle - error + widest) / step).rounded()))
                let last = min(angles - 1, Int(((angle + error + widest) / step).rounded()))
                guard first <= last else { continue }
                let along = Double(edge.along) - middle
                for index in first...last {
                    let offset = Int((Double(edge.across) - slopes[index] * along).rounded(.down)) + margin
                    guard offset > 0, offset < offsets - 1 else { continue }
                    // Half a vote to each neighbour: a line seldom falls into one cell alone.
                    votes[index * offsets + offset - 1] += 0.5 * edge.weight
                    votes[index * offsets + offset] += edge.weight
                    votes[index * offsets + offset + 1] += 0.5 * edge.weight
                }
            }
        }
        var result: [PaperLine] = []
        let least = Float(edges.height) * 0.2
        while result.count < limit {
            var best = 0
            for index in votes.indices where votes[index] > votes[best] { best = index }
            guard votes[best] > least else { break }
            let (angle, offset) = (best / offsets, best % offsets)
            let slope = slopes[angle]
            let across = Double(offset - margin) + 0.5
            result.append(PaperLine(offset: across - slope * middle, slope: slope))
            // What is nearly the same line: close at the middle and not much turned.
            for near in max(0, angle - 5)...min(angles - 1, angle + 5) {
                for place in max(0, offset - 6)...min(offsets - 1, offset + 6) { votes[near * offsets + place] = 0 }
            }
        }
        return result
    }
}
