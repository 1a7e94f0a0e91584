import Foundation
import Testing

@testable import TextRecognition

@Suite("The smallest rectangle around points")
struct RotatedRectangleTests {
    typealias Point = RotatedRectangle.Point

    /// Corners, points on the sides and points inside of a rectangle.
    private static func points(
        _ center: Point, _ length: Float, _ thickness: Float, degrees: Double, _ numbers: inout RandomNumbers
    ) -> [Point] {
        let (cosine, sine) = (Float(cos(degrees * .pi / 180)), Float(sin(degrees * .pi / 180)))
        func place(_ u: Float, _ v: Float) -> Point {
            Point(x: center.x + u * cosine - v * sine, y: center.y + u * sine + v * cosine)
        }
        var result = [(-1, -1), (1, -1), (1, 1), (-1, 1)].map { place($0.0 * length / 2, $0.1 * thickness / 2) }
        for _ in 0..<30 {
            result.append(
                place(
                    Float.random(in: -0.5...0.5, using: &numbers) * length,
                    Float.random(in: -0.5...0.5, using: &numbers) * thickness))
        }
        return result.shuffled(using: &numbers)
    }

    @Test("is the one that was drawn, whatever its direction", arguments: 0..<200 as Range<UInt64>)
    func drawn(seed: UInt64) throws {
        var numbers = RandomNumbers(seed: seed)
        let center = Point(x: .random(in: 200...800, using: &numbers), y: .random(in: 200...800, using: &numbers))
        let thickness = Float.random(in: 4...40, using: &numbers)
        let length = thickness * Float.random(in: 1.2...12, using: &numbers)
        let degrees = Double.random(in: 0..<360, using: &numbers)
        var points = Self.points(center, length, thickness, degrees: degrees, &numbers)
        let all = points
        let found = try #require(RotatedRectangle(enclosing: &points))

        #expect(abs(found.length * found.thickness - length * thickness) < 0.02 * length * thickness)
        #expect(abs(max(found.length, found.thickness) - length) < 0.01 * length + 0.05)
        #expect(abs(found.center.x - center.x) < 0.1 && abs(found.center.y - center.y) < 0.1)
        // To the right, within 45 degrees of level.
        #expect(found.direction.x > 0 && abs(found.direction.y) <= found.direction.x + 1e-4)
        #expect(abs(found.direction.x * found.direction.x + found.direction.y * found.direction.y - 1) < 1e-4)
        for point in all {
            let (dx, dy) = (point.x - found.center.x, point.y - found.center.y)
            #expect(abs(dx * found.direction.x + dy * found.direction.y) <= found.length / 2 + 0.05)
            #expect(abs(dy * found.direction.x - dx * found.direction.y) <= found.thickness / 2 + 0.05)
        }
    }

    @Test("has its corners in reading order", arguments: [-44, -20, 0, 20, 44])
    func corners(degrees: Int) throws {
        var numbers = RandomNumbers(seed: 7)
        var points = Self.points(Point(x: 300, y: 300), 200, 20, degrees: Double(degrees), &numbers)
        let found = try #require(RotatedRectangle(enclosing: &points))
        let (topLeft, topRight) = (found.corner(-1, -1), found.corner(1, -1))
        let (bottomRight, bottomLeft) = (found.corner(1, 1), found.corner(-1, 1))
        #expect(topLeft.x < topRight.x && bottomLeft.x < bottomRight.x)
        #expect(topLeft.y < bottomLeft.y && topRight.y < bottomRight.y)
        let angle = atan2(Double(topRight.y - topLeft.y), Double(topRight.x - topLeft.x)) * 180 / .pi
        #expect(abs(angle - Double(degrees)) < 0.5)
    }

    static let flat: [[Point]] = [
        [], [Point(x: 3, y: 4)], [Point(x: 3, y: 4), Point(x: 3, y: 4)], [Point(x: 0, y: 0), Point(x: 9, y: 9)],
        (0..<10).map { Point(x: Float($0), y: 5) }, (0..<10).map { Point(x: 5, y: Float($0)) },
    ]

    @Test("is nothing for points without area", arguments: flat)
    func noArea(points: [Point]) {
        var points = points
        #expect(RotatedRectangle(enclosing: &points) == nil)
    }
}
