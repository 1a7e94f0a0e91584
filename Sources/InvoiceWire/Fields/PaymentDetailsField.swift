/// One way to pay the supplier. Has four values instead of `value`, each `null` when not printed.
public struct PaymentDetailsField: Sendable, Hashable, Codable, PlacedField {
    /// National account number.
    public var accountNumber: String?
    /// International account number (ISO 13616), without blanks.
    public var iban: String?
    /// National code of the bank.
    public var routingNumber: String?
    /// BIC of the bank (ISO 9362).
    public var swift: String?
    /// Confidence, place and page.
    public var placement: Placement

    /// Nothing found.
    public init() {
        self.init(accountNumber: nil)
    }

    /// An account by its parts, nil for what is not printed.
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

    /// Decodes leniently: what is missing is empty, and unknown keys are passed over.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountNumber = try container.decodeIfPresent(String.self, forKey: .accountNumber)
        iban = try container.decodeIfPresent(String.self, forKey: .iban)
        routingNumber = try container.decodeIfPresent(String.self, forKey: .routingNumber)
        swift = try container.decodeIfPresent(String.self, forKey: .swift)
        placement = try Placement(from: decoder)
    }

    /// Encodes the keys of the contract, with null for what was not found.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(accountNumber, forKey: .accountNumber)
        try container.encode(iban, forKey: .iban)
        try container.encode(routingNumber, forKey: .routingNumber)
        try container.encode(swift, forKey: .swift)
        try placement.encode(to: encoder)
    }
}
