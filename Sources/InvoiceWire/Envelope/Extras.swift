/// `extras`: what was asked for beside the fields; `{}` when nothing was.
public struct Extras: Sendable, Hashable, Codable {
    /// The text of the page as a person reads it.
    public struct FullText: Sendable, Hashable, Codable {
        /// The text, with line breaks between its lines.
        public var content: String
        /// ISO 639-1; null when not known.
        public var language: String?

        /// A text, with the ISO 639-1 code of its language.
        public init(content: String, language: String? = nil) {
            self.content = content
            self.language = language
        }

        private enum CodingKeys: String, CodingKey {
            case content, language
        }

        /// Decodes leniently: what is missing is empty, and unknown keys are passed over.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            content = try container.text(.content)
            language = try container.decodeIfPresent(String.self, forKey: .language)
        }

        /// Encodes the keys of the contract, with null for what was not found.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(content, forKey: .content)
            try container.encode(language, forKey: .language)
        }
    }

    /// The papers found on the page.
    public struct Cropper: Sendable, Hashable, Codable {
        /// One for each paper; empty when none was found.
        public var cropping: [Cropping]

        /// The papers of a page.
        public init(cropping: [Cropping]) {
            self.cropping = cropping
        }

        private enum CodingKeys: CodingKey {
            case cropping
        }

        /// Decodes leniently: what is missing is empty, and unknown keys are passed over.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            cropping = try container.decodeIfPresent([Cropping].self, forKey: .cropping) ?? []
        }
    }

    /// One paper, by four outlines in fractions of the page.
    public struct Cropping: Sendable, Hashable, Codable {
        /// The upright box round it.
        public var boundingBox: WirePolygon
        /// Its outline, of any number of points.
        public var polygon: WirePolygon
        /// Its four corners.
        public var quadrangle: WirePolygon
        /// May go beyond the page.
        public var rectangle: WirePolygon

        /// A paper by its four outlines.
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

        /// Decodes leniently: what is missing is empty, and unknown keys are passed over.
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

    /// The text of the page; nil unless asked for.
    public var fullText: FullText?
    /// The papers on the page; nil unless asked for.
    public var cropper: Cropper?

    /// What was asked for, nil for what was not.
    public init(fullText: FullText? = nil, cropper: Cropper? = nil) {
        self.fullText = fullText
        self.cropper = cropper
    }

    private enum CodingKeys: String, CodingKey {
        case cropper
        case fullText = "full_text_ocr"
    }
}
