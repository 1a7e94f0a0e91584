extension InvoiceV4 {
    /// The name of a party: `value` in upper case, `raw_value` as printed.
    public struct Name: Sendable, Hashable, Codable, PlacedField {
        public var value: String?
        public var rawValue: String?
        public var placement: Placement

        public init() {
            self.init(value: nil, rawValue: nil)
        }

        public init(value: String?, rawValue: String?, placement: Placement = Placement()) {
            self.value = value
            self.rawValue = rawValue
            self.placement = placement
        }

        private enum CodingKeys: String, CodingKey {
            case value
            case rawValue = "raw_value"
        }

        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            value = try container.decodeIfPresent(String.self, forKey: .value)
            rawValue = try container.decodeIfPresent(String.self, forKey: .rawValue)
            placement = try Placement(from: decoder)
        }

        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(value, forKey: .value)
            try container.encode(rawValue, forKey: .rawValue)
            try placement.encode(to: encoder)
        }
    }
}
