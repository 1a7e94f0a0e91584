import DocumentModel
import PagePreparation

/// Repeatable random numbers (SplitMix64, Steele, Lea and Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func value(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &self) }
}

/// A drawn photo of a white page with dark bars for text on a darker, rough ground.
struct SyntheticPhoto {
    var width = 600
    var height = 800
    /// Where the page lies; nil for a scan, all paper.
    var paper: Quadrilateral?
    var ground = (red: 90.0, green: 70.0, blue: 50.0)
    /// Half of the range of the noise, in levels.
    var noise = 6.0
    /// What the right border gets of the light that the left one gets.
    var light = 1.0
    var seed: UInt64 = 1

    /// Lines of text on the unit page: left, middle, right end.
    static let bars: [(y: Double, left: Double, right: Double)] = (0..<24).map { row in
        let left: Double = row % 4 == 0 ? 0.5 : 0.1
        let right: Double = row % 3 == 0 ? 0.6 : 0.9
        return (y: 0.08 + 0.035 * Double(row), left: left, right: right)
    }

    func image() -> PageImage {
        var generator = SeededGenerator(seed)
        let toPage = paper.flatMap { Homography(width: 1, height: 1, onto: $0)?.inverse }
        return PageImage(width: width, height: height) { pixels in
            for y in 0..<height {
                for x in 0..<width {
                    let place = Polygon.Point(x: Double(x) + 0.5, y: Double(y) + 0.5)
                    let whole = Polygon.Point(x: place.x / Double(width), y: place.y / Double(height))
                    let onPage = toPage?.apply(place) ?? whole
                    let shine = 1 + (light - 1) * whole.x
                    let color = Self.color(onPage) ?? ground
                    let grain = generator.value(-1...1) * noise
                    let target = pixels.baseAddress! + (y * width + x) * 3
                    target[0] = UInt8(min(255, max(0, color.red * shine + grain)))
                    target[1] = UInt8(min(255, max(0, color.green * shine + grain)))
                    target[2] = UInt8(min(255, max(0, color.blue * shine + grain)))
                }
            }
        }
    }

    /// The page's colour at a place of the unit page; nil outside of it.
    private static func color(_ p: Polygon.Point) -> (red: Double, green: Double, blue: Double)? {
        guard p.x >= 0, p.x <= 1, p.y >= 0, p.y <= 1 else { return nil }
        let row = Int(((p.y - bars[0].y) / 0.035).rounded())
        guard bars.indices.contains(row) else { return (240, 236, 228) }
        let isInk = abs(p.y - bars[row].y) < 0.004 && p.x > bars[row].left && p.x < bars[row].right
        return isInk ? (40, 40, 45) : (240, 236, 228)
    }

    /// The bars as a detector would see them on a page of `width` × `height` mapped by `map`.
    static func lines(width: Double, height: Double, map: Homography) -> [Quadrilateral] {
        bars.map { bar in
            Quadrilateral(
                Box(
                    minX: bar.left * width, minY: (bar.y - 0.006) * height, maxX: bar.right * width,
                    maxY: (bar.y + 0.006) * height)
            ).map(map.apply)
        }
    }
}

/// The greatest distance between corners of the same name.
func cornerError(_ a: Quadrilateral, _ b: Quadrilateral) -> Double {
    zip(a.points, b.points).map { (($0.x - $1.x) * ($0.x - $1.x) + ($0.y - $1.y) * ($0.y - $1.y)).squareRoot() }.max()!
}
