import DocumentModel
import InvoiceWire

/// Numbers between 0 and 1 with as many decimals as the wire has.
enum WireFraction {
    /// Two decimals; 0 for what is no number.
    static func confidence(_ value: Double) -> Double { rounded(value, steps: 100) }

    /// Three decimals.
    static func coordinate(_ value: Double) -> Double { rounded(value, steps: 1000) }

    private static func rounded(_ value: Double, steps: Double) -> Double {
        guard !value.isNaN else { return 0 }
        return (min(1, max(0, value)) * steps).rounded() / steps
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
