import DocumentModel
import InvoiceModel

/// Brings positions from the flat page that was analysed back to the page as it was sent.
struct PagePlacement {
    /// Points of the flat page.
    private let flat: PageSize
    /// Points of the upright page as sent.
    private let sent: PageSize
    private let map: Homography

    /// Nil when the page was analysed as it was sent.
    init?(_ text: PageText) {
        guard let placement = text.placement else { return nil }
        flat = text.size
        sent = text.sentSize ?? text.size
        map = placement
    }

    /// A polygon of the flat page as one of the page as sent: corner by corner, cut to the page, three decimals.
    func place(_ polygon: Polygon) -> Polygon {
        let points = polygon.points.map { point in
            let target = map.apply(Polygon.Point(x: point.x * flat.width, y: point.y * flat.height))
            return Polygon.Point(x: target.x / sent.width, y: target.y / sent.height)
        }
        // A corner on the horizon of the map is nowhere on the page.
        guard points.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else { return .none }
        return Polygon(points: points.map { Polygon.Point(x: Self.fraction($0.x), y: Self.fraction($0.y)) })
    }

    private static func fraction(_ value: Double) -> Double {
        (min(1, max(0, value)) * 1000).rounded() / 1000
    }
}

extension [PageText] {
    /// The polygons of `invoice` as polygons of the pages as sent.
    func place(_ invoice: inout Invoice) {
        var placements: [Int: PagePlacement] = [:]
        for text in self { placements[text.index] = PagePlacement(text) }
        guard !placements.isEmpty else { return }
        invoice.mapPolygons { polygon, page in placements[page]?.place(polygon) ?? polygon }
    }
}
