/// A request in the queue.
public struct JobObject: Sendable, Hashable, Codable {
    /// UUID.
    public var id: String
    /// `waiting`, `processing`, `completed` or `failed`.
    public var status: String
    /// Time of arrival, ISO 8601 with an offset or without (then UTC), never ending in `Z`.
    public var issuedAt: String
    /// Time of the end, in the form of ``issuedAt``; null before.
    public var availableAt: String?
    /// ``ErrorObject/none`` unless the job failed; nil: the key is missing.
    public var error: ErrorObject?

    /// A job; times are ISO 8601.
    public init(
        id: String, status: String, issuedAt: String, availableAt: String? = nil, error: ErrorObject? = ErrorObject.none
    ) {
        self.id = id
        self.status = status
        self.issuedAt = issuedAt
        self.availableAt = availableAt
        self.error = error
    }

    private enum CodingKeys: String, CodingKey {
        case id, status, error
        case issuedAt = "issued_at"
        case availableAt = "available_at"
    }

    /// What is missing is empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.text(.id)
        status = try container.text(.status)
        issuedAt = try container.text(.issuedAt)
        availableAt = try container.decodeIfPresent(String.self, forKey: .availableAt)
        error = try container.decodeIfPresent(ErrorObject.self, forKey: .error)
    }

    /// Encodes the keys of the contract, with null for what was not found.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(status, forKey: .status)
        try container.encode(issuedAt, forKey: .issuedAt)
        try container.encode(availableAt, forKey: .availableAt)
        try container.encodeIfPresent(error, forKey: .error)
    }
}
