/// `inference`: how a document was read, and the result for the document and for each page.
public struct InferenceObject<Prediction: Sendable & Hashable & Codable>: Sendable, Hashable, Codable {
    /// ISO 8601 with an offset or without (then UTC), never ending in `Z`.
    public var startedAt: String
    /// Time of the end, in the form of ``startedAt``.
    public var finishedAt: String
    /// Seconds.
    public var processingTime: Double
    /// Whether positions are those of pages turned upright. Missing in answers of 2021 and early 2022.
    public var isRotationApplied: Presence<Bool>
    /// Missing in version 2 of 2021.
    public var extras: Extras?
    /// What answered, and in which version.
    public var product: ProductObject
    /// In page order.
    public var pages: [PageObject<Prediction>]
    /// Document level.
    public var prediction: Prediction

    /// A result; times are ISO 8601, `processingTime` is in seconds.
    public init(
        startedAt: String, finishedAt: String, processingTime: Double, isRotationApplied: Presence<Bool>,
        extras: Extras? = Extras(), product: ProductObject, pages: [PageObject<Prediction>], prediction: Prediction
    ) {
        self.startedAt = startedAt
        self.finishedAt = finishedAt
        self.processingTime = processingTime
        self.isRotationApplied = isRotationApplied
        self.extras = extras
        self.product = product
        self.pages = pages
        self.prediction = prediction
    }

    /// The pages that something is said of, in page order; none for a splitter.
    public var predictedPages: [PageObject<Prediction>] { pages.filter(\.hasPrediction) }

    private enum CodingKeys: String, CodingKey {
        case extras, product, pages, prediction
        case startedAt = "started_at"
        case finishedAt = "finished_at"
        case processingTime = "processing_time"
        case isRotationApplied = "is_rotation_applied"
    }

    /// What is missing is empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        startedAt = try container.text(.startedAt)
        finishedAt = try container.text(.finishedAt)
        processingTime = try container.decodeIfPresent(Double.self, forKey: .processingTime) ?? 0
        isRotationApplied = try container.presence(forKey: .isRotationApplied)
        extras = try container.decodeIfPresent(Extras.self, forKey: .extras)
        product = try container.orNothing(.product)
        pages = try container.decodeIfPresent([PageObject<Prediction>].self, forKey: .pages) ?? []
        prediction = try container.orNothing(.prediction)
    }

    /// Encodes the keys of the contract, with null for what was not found.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(startedAt, forKey: .startedAt)
        try container.encode(finishedAt, forKey: .finishedAt)
        try container.encode(processingTime, forKey: .processingTime)
        try container.encode(presence: isRotationApplied, forKey: .isRotationApplied)
        try container.encodeIfPresent(extras, forKey: .extras)
        try container.encode(product, forKey: .product)
        try container.encode(pages, forKey: .pages)
        try container.encode(prediction, forKey: .prediction)
    }
}
