extension InvoiceV4 {
    /// A postal address: the whole text as `value`, and its parts, each `null` when not recognised.
    public struct Address: Sendable, Hashable, Codable, PlacedField {
        /// The whole address on one line; nil when nothing was found.
        public var value: String?
        /// Number of the house.
        public var streetNumber: String?
        /// Name of the street, without the number.
        public var streetName: String?
        /// Number of the post office box.
        public var poBox: String?
        /// What else stands in it: floor, building, department.
        public var addressComplement: String?
        /// City, town or village.
        public var city: String?
        /// Postal code, as printed.
        public var postalCode: String?
        /// State, province or region.
        public var state: String?
        /// The country, as printed.
        public var country: String?
        /// Confidence, place and page.
        public var placement = Placement()

        /// Nothing found.
        public init() {}

        private enum CodingKeys: String, CodingKey {
            case value, city, state, country
            case streetNumber = "street_number"
            case streetName = "street_name"
            case poBox = "po_box"
            case addressComplement = "address_complement"
            case postalCode = "postal_code"
        }

        /// Decodes leniently: what is missing is empty, and unknown keys are passed over.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            value = try container.decodeIfPresent(String.self, forKey: .value)
            streetNumber = try container.decodeIfPresent(String.self, forKey: .streetNumber)
            streetName = try container.decodeIfPresent(String.self, forKey: .streetName)
            poBox = try container.decodeIfPresent(String.self, forKey: .poBox)
            addressComplement = try container.decodeIfPresent(String.self, forKey: .addressComplement)
            city = try container.decodeIfPresent(String.self, forKey: .city)
            postalCode = try container.decodeIfPresent(String.self, forKey: .postalCode)
            state = try container.decodeIfPresent(String.self, forKey: .state)
            country = try container.decodeIfPresent(String.self, forKey: .country)
            placement = try Placement(from: decoder)
        }

        /// Encodes the keys of the contract, with null for what was not found.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(value, forKey: .value)
            try container.encode(streetNumber, forKey: .streetNumber)
            try container.encode(streetName, forKey: .streetName)
            try container.encode(poBox, forKey: .poBox)
            try container.encode(addressComplement, forKey: .addressComplement)
            try container.encode(city, forKey: .city)
            try container.encode(postalCode, forKey: .postalCode)
            try container.encode(state, forKey: .state)
            try container.encode(country, forKey: .country)
            try placement.encode(to: encoder)
        }
    }
}
