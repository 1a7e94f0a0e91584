extension InvoiceV4 {
    /// A date that may have been computed, from a payment term for one.
    public struct DueDate: Sendable, Hashable, Codable, PlacedField {
        /// `YYYY-MM-DD`.
        public var value: String?
        public var isComputed: Bool
        public var placement: Placement

        public init() {
            self.init(value: nil, isComputed: false)
        }

        public init(value: String?, isComputed: Bool, placement: Placement = Placement()) {
            self.value = value
            self.isComputed = isComputed
            self.placement = placement
        }

        private enum CodingKeys: String, CodingKey {
            case value
            case isComputed = "is_computed"
        }

        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            value = try container.decodeIfPresent(String.self, forKey: .value)
            isComputed = try container.decodeIfPresent(Bool.self, forKey: .isComputed) ?? false
            placement = try Placement(from: decoder)
        }

        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(value, forKey: .value)
            try container.encode(isComputed, forKey: .isComputed)
            try placement.encode(to: encoder)
        }
    }
}
