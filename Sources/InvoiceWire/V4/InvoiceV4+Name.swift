extension InvoiceV4 {
    /// The name of a party: `value` in upper case, `raw_value` as printed.
    public struct Name: Sendable, Hashable, Codable, PlacedField {
        /// The name in upper case; nil when nothing was found.
        public var value: String?
        /// The name as printed.
        public var rawValue: String?
        /// Confidence, place and page.
        public var placement: Placement

        /// Nothing found.
        public init() {
            self.init(value: nil, rawValue: nil)
        }

        /// A name in upper case and as printed.
        public init(value: String?, rawValue: String?, placement: Placement = Placement()) {
            self.value = value
            self.rawValue = rawValue
            self.placement = placement
        }

        private enum CodingKeys: String, CodingKey {
            case value
            case rawValue = "raw_value"
        }

        /// Decodes leniently: what is missing is empty, and unknown keys are passed over.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            value = try container.decodeIfPresent(String.self, forKey: .value)
            rawValue = try container.decodeIfPresent(String.self, forKey: .rawValue)
            placement = try Placement(from: decoder)
        }

        /// Encodes the keys of the contract, with null for what was not found.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(value, forKey: .value)
            try container.encode(rawValue, forKey: .rawValue)
            try placement.encode(to: encoder)
        }
    }
}
