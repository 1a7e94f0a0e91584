/// What every field carries beside its value: how sure, where on the page, on which page.
///
/// On the wire these three keys stand among the field's own.
public struct Placement: Sendable, Hashable, Codable {
    /// 0…1, two decimals; 0 when nothing was found.
    public var confidence: Double
    public var polygon: WirePolygon
    /// Page index from 0. Missing in the prediction of a page, null at document level when nothing was found.
    public var pageID: Presence<Int>

    public init(confidence: Double = 0, polygon: WirePolygon = WirePolygon(), pageID: Presence<Int> = .absent) {
        self.confidence = confidence
        self.polygon = polygon
        self.pageID = pageID
    }

    private enum CodingKeys: String, CodingKey {
        case confidence, polygon
        case pageID = "page_id"
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        confidence = try container.decodeIfPresent(Double.self, forKey: .confidence) ?? 0
        polygon = try container.decodeIfPresent(WirePolygon.self, forKey: .polygon) ?? WirePolygon()
        pageID = try container.presence(forKey: .pageID)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(confidence, forKey: .confidence)
        try container.encode(polygon, forKey: .polygon)
        try container.encode(presence: pageID, forKey: .pageID)
    }
}

/// A field that stands somewhere on a page.
public protocol PlacedField: NotFoundRepresentable {
    var placement: Placement { get set }
}

extension PlacedField {
    public var confidence: Double { placement.confidence }
    public var polygon: WirePolygon { placement.polygon }
    /// Page index from 0; nil when nothing was found, and in the prediction of a page.
    public var page: Int? { placement.pageID.value }
}
