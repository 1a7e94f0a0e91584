/// `ocr`: the words of all pages, with `include_mvision`; `{}` without it in version 2.
public struct OCRObject: Sendable, Hashable, Codable {
    public struct Reading: Sendable, Hashable, Codable {
        public var pages: [Page]

        public init(pages: [Page]) {
            self.pages = pages
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
    }

    public var reading: Reading?

    public init(reading: Reading? = nil) {
        self.reading = reading
    }

    private enum CodingKeys: String, CodingKey {
        case reading = "mvision-v1"
    }
}
