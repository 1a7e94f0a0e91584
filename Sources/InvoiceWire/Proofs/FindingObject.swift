/// Something about the document that a person should look at.
public struct FindingObject: Sendable, Hashable, Codable {
    /// `note`, `warning` or `contradiction`.
    public var severity: String
    /// The check that gave rise to it; null when it is about the pages, not about figures.
    public var check: String?
    /// One sentence for a person.
    public var message: String
    /// Version 4 names of the fields concerned.
    public var fields: [String]
    /// Page index from 0; null when it is about the whole document.
    public var page: Int?

    /// A finding about fields, by their version 4 names.
    public init(severity: String, check: String?, message: String, fields: [String], page: Int?) {
        self.severity = severity
        self.check = check
        self.message = message
        self.fields = fields
        self.page = page
    }

    private enum CodingKeys: String, CodingKey {
        case severity, check, message, fields, page
    }

    /// Encodes the keys of the contract, with null for what was not found.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(severity, forKey: .severity)
        try container.encode(check, forKey: .check)
        try container.encode(message, forKey: .message)
        try container.encode(fields, forKey: .fields)
        try container.encode(page, forKey: .page)
    }
}
