import DocumentModel
import InvoiceWire

/// Numbers between 0 and 1 with as many decimals as the wire has.
enum WireFraction {
    /// Two decimals; 0 for what is no number.
    static func confidence(_ value: Double) -> Double { rounded(value, steps: 100) }

    /// Three decimals.
    static func coordinate(_ value: Double) -> Double { rounded(value, steps: 1000) }

    /// Three decimals, also below 0 and above 1; 0 for what is not finite.
    static func unbounded(_ value: Double) -> Double {
        value.isFinite ? (value * 1000).rounded() / 1000 : 0
    }

    /// All decimals; 0 for what is no number.
    static func unrounded(_ value: Double) -> Double {
        value.isNaN ? 0 : min(1, max(0, value))
    }

    private static func rounded(_ value: Double, steps: Double) -> Double {
        (unrounded(value) * steps).rounded() / steps
    }
}

extension WirePolygon {
    init(projecting polygon: DocumentModel.Polygon) {
        self.init(
            points: polygon.points.map {
                Point(x: WireFraction.coordinate($0.x), y: WireFraction.coordinate($0.y))
            })
    }
}
