#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The few functions of the C mathematics library that this room needs, angles in degrees.
enum Trigonometry {
    /// The angle of the direction (x, y) against the x axis, -180…180; y downwards, so clockwise is positive.
    static func angle(x: Double, y: Double) -> Double { atan2(y, x) * 180 / Double.pi }

    static func tangent(_ degrees: Double) -> Double { tan(degrees * Double.pi / 180) }

    static func cosine(_ degrees: Double) -> Double { cos(degrees * Double.pi / 180) }

    static func sine(_ degrees: Double) -> Double { sin(degrees * Double.pi / 180) }

    static func naturalLogarithm(_ value: Float) -> Float { logf(value) }
}
