/// `document`: one file and what was read of it.
public struct DocumentObject<Prediction: Sendable & Hashable & Codable>: Sendable, Hashable, Codable {
    /// UUID, new for every document.
    public var id: String
    /// File name as sent.
    public var name: String
    /// Pages received.
    public var pageCount: Int
    /// How it was read, and the result.
    public var inference: InferenceObject<Prediction>
    /// The words; nil: the key is missing, as in the answers of version 3 and later without `include_mvision`.
    public var ocr: OCRObject?
    /// Versions 2 and 3 only.
    public var annotations: Annotations?
    /// What proves the fields; see ``CrossfootObject``.
    public var crossfoot: CrossfootObject?

    /// A document with its result.
    public init(
        id: String, name: String, pageCount: Int, inference: InferenceObject<Prediction>, ocr: OCRObject? = nil,
        annotations: Annotations? = nil, crossfoot: CrossfootObject? = nil
    ) {
        self.id = id
        self.name = name
        self.pageCount = pageCount
        self.inference = inference
        self.ocr = ocr
        self.annotations = annotations
        self.crossfoot = crossfoot
    }

    private enum CodingKeys: String, CodingKey {
        case id, name, inference, ocr, annotations, crossfoot
        case pageCount = "n_pages"
    }

    /// What is missing is empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.text(.id)
        name = try container.text(.name)
        inference = try container.orNothing(.inference)
        pageCount = try container.decodeIfPresent(Int.self, forKey: .pageCount) ?? inference.pages.count
        ocr = try container.decodeIfPresent(OCRObject.self, forKey: .ocr)
        annotations = try container.decodeIfPresent(Annotations.self, forKey: .annotations)
        // Another form than ours, of a newer server for one, must not keep the invoice from being read.
        crossfoot = try? container.decodeIfPresent(CrossfootObject.self, forKey: .crossfoot)
    }
}
