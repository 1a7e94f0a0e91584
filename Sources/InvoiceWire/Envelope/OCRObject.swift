/// `ocr`: the words of all pages, with `include_mvision`; `{}` without it in version 2.
public struct OCRObject: Sendable, Hashable, Codable {
    /// What was recognised.
    public struct Reading: Sendable, Hashable, Codable {
        /// In page order.
        public var pages: [Page]

        /// Pages in their order.
        public init(pages: [Page]) {
            self.pages = pages
        }

        private enum CodingKeys: CodingKey {
            case pages
        }

        /// Decodes leniently: what is missing is empty, and unknown keys are passed over.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            pages = try container.decodeIfPresent([Page].self, forKey: .pages) ?? []
        }
    }

    /// The words of one page.
    public struct Page: Sendable, Hashable, Codable {
        /// In no fixed order; clients sort them into lines by their polygons.
        public var words: [Word]

        /// A page of words.
        public init(words: [Word]) {
            self.words = words
        }

        private enum CodingKeys: String, CodingKey {
            case words = "all_words"
        }

        /// Decodes leniently: what is missing is empty, and unknown keys are passed over.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            words = try container.decodeIfPresent([Word].self, forKey: .words) ?? []
        }
    }

    /// One word and where it stands.
    public struct Word: Sendable, Hashable, Codable {
        /// The word as it is printed.
        public var text: String
        /// 0…1, with as many digits as there are.
        public var confidence: Double
        /// Four points.
        public var polygon: WirePolygon

        /// A word with a confidence of 0…1.
        public init(text: String, confidence: Double, polygon: WirePolygon) {
            self.text = text
            self.confidence = confidence
            self.polygon = polygon
        }

        private enum CodingKeys: CodingKey {
            case text, confidence, polygon
        }

        /// Decodes leniently: what is missing is empty, and unknown keys are passed over.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            text = try container.text(.text)
            confidence = try container.decodeIfPresent(Double.self, forKey: .confidence) ?? 0
            polygon = try container.decodeIfPresent(WirePolygon.self, forKey: .polygon) ?? WirePolygon()
        }
    }

    /// nil: the words were not asked for.
    public var reading: Reading?

    /// The words, nil when they were not asked for.
    public init(reading: Reading? = nil) {
        self.reading = reading
    }

    private enum CodingKeys: String, CodingKey {
        case reading = "mvision-v1"
    }
}
