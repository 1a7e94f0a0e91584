extension InvoiceV4 {
    /// A date that may have been computed, from a payment term for one.
    public struct DueDate: Sendable, Hashable, Codable, PlacedField {
        /// `YYYY-MM-DD`.
        public var value: String?
        /// Whether the day was computed, from a payment term for one.
        public var isComputed: Bool
        /// Confidence, place and page.
        public var placement: Placement

        /// Nothing found.
        public init() {
            self.init(value: nil, isComputed: false)
        }

        /// A day, `YYYY-MM-DD`, and where it stands.
        public init(value: String?, isComputed: Bool, placement: Placement = Placement()) {
            self.value = value
            self.isComputed = isComputed
            self.placement = placement
        }

        private enum CodingKeys: String, CodingKey {
            case value
            case isComputed = "is_computed"
        }

        /// Decodes leniently: what is missing is empty, and unknown keys are passed over.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            value = try container.decodeIfPresent(String.self, forKey: .value)
            isComputed = try container.decodeIfPresent(Bool.self, forKey: .isComputed) ?? false
            placement = try Placement(from: decoder)
        }

        /// Encodes the keys of the contract, with null for what was not found.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(value, forKey: .value)
            try container.encode(isComputed, forKey: .isComputed)
            try placement.encode(to: encoder)
        }
    }
}
