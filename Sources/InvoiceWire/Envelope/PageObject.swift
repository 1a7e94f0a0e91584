/// One page and what was read of it, taken by itself.
public struct PageObject<Prediction: Sendable & Hashable & Codable>: Sendable, Hashable, Codable {
    /// Position in the document, from 0.
    public var id: Int
    /// What is said of this page, taken by itself.
    public var prediction: Prediction
    /// Missing in version 2 of 2021.
    public var extras: Extras?
    /// Missing in answers of 2021 and early 2022.
    public var orientation: PageOrientation?
    /// Whether anything is said of the page at all: false where its prediction is `{}` or missing, as a splitter has it.
    public var hasPrediction = true

    /// The page at position `id`, from 0.
    public init(
        id: Int, prediction: Prediction, extras: Extras? = Extras(), orientation: PageOrientation? = nil
    ) {
        self.id = id
        self.prediction = prediction
        self.extras = extras
        self.orientation = orientation
    }

    private enum CodingKeys: CodingKey {
        case id, prediction, extras, orientation
    }

    private struct AnyKey: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// The fields of the prediction get the page's own position as theirs.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decodeIfPresent(Int.self, forKey: .id) ?? decoder.codingPath.last?.intValue ?? 0
        self.id = id
        prediction = try PageScope.$page.withValue(id) { try container.orNothing(.prediction) }
        extras = try container.decodeIfPresent(Extras.self, forKey: .extras)
        orientation = try container.decodeIfPresent(PageOrientation.self, forKey: .orientation)
        let members = try? container.nestedContainer(keyedBy: AnyKey.self, forKey: .prediction)
        hasPrediction = members.map { !$0.allKeys.isEmpty } ?? false
    }

    /// Encodes the keys of the contract, with null for what was not found.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        if hasPrediction {
            try container.encode(prediction, forKey: .prediction)
        } else {
            _ = container.nestedContainer(keyedBy: AnyKey.self, forKey: .prediction)
        }
        try container.encodeIfPresent(extras, forKey: .extras)
        try container.encodeIfPresent(orientation, forKey: .orientation)
    }
}
