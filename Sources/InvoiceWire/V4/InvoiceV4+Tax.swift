import Foundation

extension InvoiceV4 {
    /// One tax: its amount, its rate and the base that it is taken of.
    public struct Tax: Sendable, Hashable, Codable, PlacedField {
        /// The amount of the tax; nil when none is printed.
        public var value: Decimal?
        /// Percent.
        public var rate: Decimal?
        /// The amount that the tax is taken of; nil when it is not known.
        public var base: Decimal?
        /// As printed: `HST`; the key is missing when the paper has none.
        public var code: String?
        /// Confidence, place and page.
        public var placement: Placement

        /// Nothing found.
        public init() {
            self.init(value: nil)
        }

        /// A tax; `rate` is percent.
        public init(
            value: Decimal?, rate: Decimal? = nil, base: Decimal? = nil, code: String? = nil,
            placement: Placement = Placement()
        ) {
            self.value = value
            self.rate = rate
            self.base = base
            self.code = code
            self.placement = placement
        }

        private enum CodingKeys: String, CodingKey {
            case value, rate, base, code
        }

        /// Decodes leniently: what is missing is empty, and unknown keys are passed over.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            value = try container.decodeIfPresent(Decimal.self, forKey: .value)
            rate = try container.decodeIfPresent(Decimal.self, forKey: .rate)
            base = try container.decodeIfPresent(Decimal.self, forKey: .base)
            code = try container.decodeIfPresent(String.self, forKey: .code)
            placement = try Placement(from: decoder)
        }

        /// Encodes the keys of the contract, with null for what was not found.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(value, forKey: .value)
            try container.encode(rate, forKey: .rate)
            try container.encode(base, forKey: .base)
            try container.encodeIfPresent(code, forKey: .code)
            try placement.encode(to: encoder)
        }
    }
}
