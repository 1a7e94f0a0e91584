extension InvoiceV2 {
    /// Language and currency; has no position.
    public struct Locale: Sendable, Hashable, Codable, NotFoundRepresentable {
        /// 0…1.
        public var confidence: Double
        /// ISO 639-1: `en`.
        public var language: String?
        /// ISO 4217: `CAD`.
        public var currency: String?

        /// Nothing found.
        public init() {
            self.init(confidence: 0)
        }

        /// ISO codes, with a confidence of 0…1.
        public init(confidence: Double, language: String? = nil, currency: String? = nil) {
            self.confidence = confidence
            self.language = language
            self.currency = currency
        }

        private enum CodingKeys: String, CodingKey {
            case confidence, language, currency
        }

        /// Decodes leniently: what is missing is empty, and unknown keys are passed over.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            confidence = try container.decodeIfPresent(Double.self, forKey: .confidence) ?? 0
            language = try container.decodeIfPresent(String.self, forKey: .language)
            currency = try container.decodeIfPresent(String.self, forKey: .currency)
        }

        /// Encodes the keys of the contract, with null for what was not found.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(confidence, forKey: .confidence)
            try container.encode(language, forKey: .language)
            try container.encode(currency, forKey: .currency)
        }
    }
}
