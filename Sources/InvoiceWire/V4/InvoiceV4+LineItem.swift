import Foundation

extension InvoiceV4 {
    /// One row of goods or services. Has no `value`; each column is `null` when not printed.
    public struct LineItem: Sendable, Hashable, Codable, PlacedField {
        /// What was sold.
        public var description: String?
        /// The article's number or code, as printed.
        public var productCode: String?
        /// How many, in ``unitMeasure``.
        public var quantity: Decimal?
        /// The unit of the quantity: `h`, `kg`, as printed.
        public var unitMeasure: String?
        /// The price of one unit.
        public var unitPrice: Decimal?
        /// Percent.
        public var taxRate: Decimal?
        /// The tax of the row.
        public var taxAmount: Decimal?
        /// The amount of the row, as printed.
        public var totalAmount: Decimal?
        /// Confidence, place and page.
        public var placement = Placement()

        /// Nothing found.
        public init() {}

        private enum CodingKeys: String, CodingKey {
            case description, quantity
            case productCode = "product_code"
            case unitMeasure = "unit_measure"
            case unitPrice = "unit_price"
            case taxRate = "tax_rate"
            case taxAmount = "tax_amount"
            case totalAmount = "total_amount"
        }

        /// Decodes leniently: what is missing is empty, and unknown keys are passed over.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            description = try container.decodeIfPresent(String.self, forKey: .description)
            productCode = try container.decodeIfPresent(String.self, forKey: .productCode)
            quantity = try container.decodeIfPresent(Decimal.self, forKey: .quantity)
            unitMeasure = try container.decodeIfPresent(String.self, forKey: .unitMeasure)
            unitPrice = try container.decodeIfPresent(Decimal.self, forKey: .unitPrice)
            taxRate = try container.decodeIfPresent(Decimal.self, forKey: .taxRate)
            taxAmount = try container.decodeIfPresent(Decimal.self, forKey: .taxAmount)
            totalAmount = try container.decodeIfPresent(Decimal.self, forKey: .totalAmount)
            placement = try Placement(from: decoder)
        }

        /// Encodes the keys of the contract, with null for what was not found.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(description, forKey: .description)
            try container.encode(productCode, forKey: .productCode)
            try container.encode(quantity, forKey: .quantity)
            try container.encode(unitMeasure, forKey: .unitMeasure)
            try container.encode(unitPrice, forKey: .unitPrice)
            try container.encode(taxRate, forKey: .taxRate)
            try container.encode(taxAmount, forKey: .taxAmount)
            try container.encode(totalAmount, forKey: .totalAmount)
            try placement.encode(to: encoder)
        }
    }
}
