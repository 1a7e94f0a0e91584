extension InvoiceV4 {
    /// Language, country and currency; has no position.
    public struct Locale: Sendable, Hashable, Codable, NotFoundRepresentable {
        /// 0…1.
        public var confidence: Double
        /// Language, and country where known: `en-CA`, `fr`.
        public var value: String?
        /// ISO 639-1: `en`.
        public var language: String?
        /// ISO 3166-1 alpha-2: `CA`.
        public var country: String?
        /// ISO 4217: `CAD`.
        public var currency: String?

        /// Nothing found.
        public init() {
            self.init(confidence: 0)
        }

        /// ISO codes, with a confidence of 0…1.
        public init(
            confidence: Double, value: String? = nil, language: String? = nil, country: String? = nil,
            currency: String? = nil
        ) {
            self.confidence = confidence
            self.value = value
            self.language = language
            self.country = country
            self.currency = currency
        }

        private enum CodingKeys: String, CodingKey {
            case confidence, value, language, country, currency
        }

        /// Decodes leniently: what is missing is empty, and unknown keys are passed over.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            confidence = try container.decodeIfPresent(Double.self, forKey: .confidence) ?? 0
            value = try container.decodeIfPresent(String.self, forKey: .value)
            language = try container.decodeIfPresent(String.self, forKey: .language)
            country = try container.decodeIfPresent(String.self, forKey: .country)
            currency = try container.decodeIfPresent(String.self, forKey: .currency)
        }

        /// Encodes the keys of the contract, with null for what was not found.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(confidence, forKey: .confidence)
            try container.encode(value, forKey: .value)
            try container.encode(language, forKey: .language)
            try container.encode(country, forKey: .country)
            try container.encode(currency, forKey: .currency)
        }
    }
}
