extension InvoiceV2 {
    /// A date with the words on the paper, which may be a term: `Upon receipt`.
    public struct DueDate: Sendable, Hashable, Codable, PlacedField {
        /// `YYYY-MM-DD`.
        public var value: String?
        /// The words on the paper; nil when nothing was found.
        public var raw: String?
        /// Confidence, place and page.
        public var placement: Placement

        /// Nothing found.
        public init() {
            self.init(value: nil, raw: nil)
        }

        /// A day, `YYYY-MM-DD`, with the words on the paper.
        public init(value: String?, raw: String?, placement: Placement = Placement()) {
            self.value = value
            self.raw = raw
            self.placement = placement
        }

        private enum CodingKeys: String, CodingKey {
            case value, raw
        }

        /// Decodes leniently: what is missing is empty, and unknown keys are passed over.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            value = try container.decodeIfPresent(String.self, forKey: .value)
            raw = try container.decodeIfPresent(String.self, forKey: .raw)
            placement = try Placement(from: decoder)
        }

        /// Encodes the keys of the contract, with null for what was not found.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(value, forKey: .value)
            try container.encode(raw, forKey: .raw)
            try placement.encode(to: encoder)
        }
    }
}
