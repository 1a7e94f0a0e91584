/// `ocr`: the words of all pages, with `include_mvision`; `{}` without it in version 2.
public struct OCRObject: Sendable, Hashable, Codable {
    public struct Reading: Sendable, Hashable, Codable {
        public var pages: [Page]

        public init(pages: [Page]) {
            self.pages = pages
        }

        private enum CodingKeys: CodingKey {
            case pages
        }

        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            pages = try container.decodeIfPresent([Page].self, forKey: .pages) ?? []
        }
    }

    public struct Page: Sendable, Hashable, Codable {
        /// In no fixed order; clients sort them into lines by their polygons.
        public var words: [Word]

        public init(words: [Word]) {
            self.words = words
        }

        private enum CodingKeys: String, CodingKey {
            case words = "all_words"
        }

        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            words = try container.decodeIfPresent([Word].self, forKey: .words) ?? []
        }
    }

    public struct Word: Sendable, Hashable, Codable {
        public var text: String
        /// 0…1, with as many digits as there are.
        public var confidence: Double
        /// Four points.
        public var polygon: WirePolygon

        public init(text: String, confidence: Double, polygon: WirePolygon) {
            self.text = text
            self.confidence = confidence
            self.polygon = polygon
        }

        private enum CodingKeys: CodingKey {
            case text, confidence, polygon
        }

        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            text = try container.text(.text)
            confidence = try container.decodeIfPresent(Double.self, forKey: .confidence) ?? 0
            polygon = try container.decodeIfPresent(WirePolygon.self, forKey: .polygon) ?? WirePolygon()
        }
    }

    public var reading: Reading?

    public init(reading: Reading? = nil) {
        self.reading = reading
    }

    private enum CodingKeys: String, CodingKey {
        case reading = "mvision-v1"
    }
}
