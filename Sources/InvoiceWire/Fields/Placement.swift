/// What every field carries beside its value: how sure, where on the page, on which page.
///
/// On the wire these keys stand among the field's own.
public struct Placement: Sendable, Codable {
    /// 0…1, two decimals; 0 when nothing was found.
    public var confidence: Double
    /// Fractions of the page; empty when there is no position.
    public var polygon: WirePolygon
    /// Page index from 0. Missing in the prediction of a page, null at document level when nothing was found.
    public var pageID: Presence<Int>
    /// Whether the value was computed from other fields instead of read. Servers send nothing of it.
    public var isReconstructed: Bool
    /// The page whose prediction this was decoded in. Not on the wire, and no part of equality.
    var enclosingPage = PageScope.page

    /// A place; without arguments that of a field that was not found.
    public init(
        confidence: Double = 0, polygon: WirePolygon = WirePolygon(), pageID: Presence<Int> = .absent,
        isReconstructed: Bool = false
    ) {
        self.confidence = confidence
        self.polygon = polygon
        self.pageID = pageID
        self.isReconstructed = isReconstructed
    }

    private enum CodingKeys: String, CodingKey {
        case confidence, polygon, reconstructed
        case pageID = "page_id"
    }

    /// Decodes leniently: what is missing is empty, and unknown keys are passed over.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        confidence = try container.decodeIfPresent(Double.self, forKey: .confidence) ?? 0
        polygon = try container.decodeIfPresent(WirePolygon.self, forKey: .polygon) ?? WirePolygon()
        pageID = try container.presence(forKey: .pageID)
        isReconstructed = try container.decodeIfPresent(Bool.self, forKey: .reconstructed) ?? false
    }

    /// Encodes the keys among those of the field.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(confidence, forKey: .confidence)
        try container.encode(polygon, forKey: .polygon)
        try container.encode(presence: pageID, forKey: .pageID)
        if isReconstructed { try container.encode(true, forKey: .reconstructed) }
    }
}

extension Placement: Hashable {
    /// Compares all but the page that it was decoded in.
    public static func == (left: Placement, right: Placement) -> Bool {
        left.confidence == right.confidence && left.polygon == right.polygon && left.pageID == right.pageID
            && left.isReconstructed == right.isReconstructed
    }

    /// Hashes what equality compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(confidence)
        hasher.combine(polygon)
        hasher.combine(pageID)
        hasher.combine(isReconstructed)
    }
}

/// A field that stands somewhere on a page.
public protocol PlacedField: NotFoundRepresentable {
    /// Confidence, place and page.
    var placement: Placement { get set }
}

extension PlacedField {
    /// 0…1; 0 when nothing was found.
    public var confidence: Double { placement.confidence }
    /// Fractions of the page; empty when there is no position.
    public var polygon: WirePolygon { placement.polygon }
    /// The upright box round ``polygon``; nil without one.
    public var boundingBox: BoundingBox? { placement.polygon.boundingBox }
    /// Page index from 0: what the field says, or the page in whose prediction it was decoded. nil when nothing says.
    public var page: Int? { placement.pageID.value ?? placement.enclosingPage }
    /// Whether the value was computed from other fields instead of read.
    public var isReconstructed: Bool { placement.isReconstructed }
}
