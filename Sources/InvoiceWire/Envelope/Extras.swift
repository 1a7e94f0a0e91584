/// `extras`: what was asked for beside the fields; `{}` when nothing was.
public struct Extras: Sendable, Hashable, Codable {
    /// The text of the page as a person reads it.
    public struct FullText: Sendable, Hashable, Codable {
        public var content: String
        /// ISO 639-1; null when not known.
        public var language: String?

        public init(content: String, language: String? = nil) {
            self.content = content
            self.language = language
        }

        private enum CodingKeys: String, CodingKey {
            case content, language
        }

        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            content = try container.text(.content)
            language = try container.decodeIfPresent(String.self, forKey: .language)
        }

        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(content, forKey: .content)
            try container.encode(language, forKey: .language)
        }
    }

    /// The papers found on the page.
    public struct Cropper: Sendable, Hashable, Codable {
        public var cropping: [Cropping]

        public init(cropping: [Cropping]) {
            self.cropping = cropping
        }

        private enum CodingKeys: CodingKey {
            case cropping
        }

        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            cropping = try container.decodeIfPresent([Cropping].self, forKey: .cropping) ?? []
        }
    }

    public struct Cropping: Sendable, Hashable, Codable {
        public var boundingBox: WirePolygon
        public var polygon: WirePolygon
        public var quadrangle: WirePolygon
        /// May go beyond the page.
        public var rectangle: WirePolygon

        public init(
            boundingBox: WirePolygon, polygon: WirePolygon, quadrangle: WirePolygon, rectangle: WirePolygon
        ) {
            self.boundingBox = boundingBox
            self.polygon = polygon
            self.quadrangle = quadrangle
            self.rectangle = rectangle
        }

        private enum CodingKeys: String, CodingKey {
            case polygon, quadrangle, rectangle
            case boundingBox = "bounding_box"
        }

        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            func outline(_ key: CodingKeys) throws -> WirePolygon {
                try container.decodeIfPresent(WirePolygon.self, forKey: key) ?? WirePolygon()
            }
            boundingBox = try outline(.boundingBox)
            polygon = try outline(.polygon)
            quadrangle = try outline(.quadrangle)
            rectangle = try outline(.rectangle)
        }
    }

    public var fullText: FullText?
    public var cropper: Cropper?

    public init(fullText: FullText? = nil, cropper: Cropper? = nil) {
        self.fullText = fullText
        self.cropper = cropper
    }

    private enum CodingKeys: String, CodingKey {
        case cropper
        case fullText = "full_text_ocr"
    }
}
