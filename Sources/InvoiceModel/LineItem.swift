/// One row of the table of goods and services; any column may be missing.
public struct LineItem: Sendable, Hashable, Codable {
    public var description: String?
    public var productCode: String?
    public var quantity: Amount?
    /// As printed: `pcs`, `Std.`.
    public var unit: String?
    public var unitPrice: Amount?
    /// Percent.
    public var taxRate: Amount?
    public var taxAmount: Amount?
    public var totalAmount: Amount?

    public init(
        description: String? = nil, productCode: String? = nil, quantity: Amount? = nil, unit: String? = nil,
        unitPrice: Amount? = nil, taxRate: Amount? = nil, taxAmount: Amount? = nil, totalAmount: Amount? = nil
    ) {
        self.description = description
        self.productCode = productCode
        self.quantity = quantity
        self.unit = unit
        self.unitPrice = unitPrice
        self.taxRate = taxRate
        self.taxAmount = taxAmount
        self.totalAmount = totalAmount
    }
}
