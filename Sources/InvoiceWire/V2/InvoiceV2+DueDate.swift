extension InvoiceV2 {
    /// A date with the words on the paper, which may be a term: `Upon receipt`.
    public struct DueDate: Sendable, Hashable, Codable, PlacedField {
        /// `YYYY-MM-DD`.
        public var value: String?
        public var raw: String?
        public var placement: Placement

        public init() {
            self.init(value: nil, raw: nil)
        }

        public init(value: String?, raw: String?, placement: Placement = Placement()) {
            self.value = value
            self.raw = raw
            self.placement = placement
        }

        private enum CodingKeys: String, CodingKey {
            case value, raw
        }

        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            value = try container.decodeIfPresent(String.self, forKey: .value)
            raw = try container.decodeIfPresent(String.self, forKey: .raw)
            placement = try Placement(from: decoder)
        }

        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(value, forKey: .value)
            try container.encode(raw, forKey: .raw)
            try placement.encode(to: encoder)
        }
    }
}
