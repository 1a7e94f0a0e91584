/// A projective map of the plane, as a flat page and its photo are related (Hartley and Zisserman, *Multiple View
/// Geometry in Computer Vision*, 2nd edition, section 2.3).
///
/// x' = (a x + b y + c) / w, y' = (d x + e y + f) / w with w = g x + h y + 1.
public struct Homography: Sendable, Hashable, Codable {
    public var a, b, c, d, e, f, g, h: Double

    public init(
        a: Double = 1, b: Double = 0, c: Double = 0, d: Double = 0, e: Double = 1, f: Double = 0, g: Double = 0,
        h: Double = 0
    ) {
        (self.a, self.b, self.c, self.d, self.e, self.f, self.g, self.h) = (a, b, c, d, e, f, g, h)
    }

    public static let identity = Homography()

    public static func scale(x: Double, y: Double) -> Homography { Homography(a: x, e: y) }

    @inlinable
    public func apply(_ point: Polygon.Point) -> Polygon.Point {
        let w = g * point.x + h * point.y + 1
        return Polygon.Point(
            x: (a * point.x + b * point.y + c) / w, y: (d * point.x + e * point.y + f) / w)
    }

    /// The map that undoes this one; nil when there is none, or when it sends the origin to infinity.
    public var inverse: Homography? {
        // The adjugate of the 3 × 3 matrix, scaled so that its last element is 1.
        let last = a * e - b * d
        guard abs(last) > 1e-12, abs(a * (e - f * h) - b * (d - f * g) + c * (d * h - e * g)) > 1e-12 else {
            return nil
        }
        return Homography(
            a: (e - f * h) / last, b: (c * h - b) / last, c: (b * f - c * e) / last, d: (f * g - d) / last,
            e: (a - c * g) / last, f: (c * d - a * f) / last, g: (d * h - e * g) / last, h: (b * g - a * h) / last)
    }

    /// First this map, then `next`.
    public func followed(by next: Homography) -> Homography {
        // The product next × self, scaled so that its last element is 1.
        let last = next.g * c + next.h * f + 1
        return Homography(
            a: (next.a * a + next.b * d + next.c * g) / last, b: (next.a * b + next.b * e + next.c * h) / last,
            c: (next.a * c + next.b * f + next.c) / last, d: (next.d * a + next.e * d + next.f * g) / last,
            e: (next.d * b + next.e * e + next.f * h) / last, f: (next.d * c + next.e * f + next.f) / last,
            g: (next.g * a + next.h * d + g) / last, h: (next.g * b + next.h * e + h) / last)
    }
}
