/// One way to pay the supplier. Has four values instead of `value`, each `null` when not printed.
public struct PaymentDetailsField: Sendable, Hashable, Codable, PlacedField {
    public var accountNumber: String?
    public var iban: String?
    public var routingNumber: String?
    public var swift: String?
    public var placement: Placement

    public init() {
        self.init(accountNumber: nil)
    }

    public init(
        accountNumber: String?, iban: String? = nil, routingNumber: String? = nil, swift: String? = nil,
        placement: Placement = Placement()
    ) {
        self.accountNumber = accountNumber
        self.iban = iban
        self.routingNumber = routingNumber
        self.swift = swift
        self.placement = placement
    }

    private enum CodingKeys: String, CodingKey {
        case iban, swift
        case accountNumber = "account_number"
        case routingNumber = "routing_number"
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountNumber = try container.decodeIfPresent(String.self, forKey: .accountNumber)
        iban = try container.decodeIfPresent(String.self, forKey: .iban)
        routingNumber = try container.decodeIfPresent(String.self, forKey: .routingNumber)
        swift = try container.decodeIfPresent(String.self, forKey: .swift)
        placement = try Placement(from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(accountNumber, forKey: .accountNumber)
        try container.encode(iban, forKey: .iban)
        try container.encode(routingNumber, forKey: .routingNumber)
        try container.encode(swift, forKey: .swift)
        try placement.encode(to: encoder)
    }
}
