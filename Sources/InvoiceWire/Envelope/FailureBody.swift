/// The body of an answer that has nothing but an envelope: every failure.
public struct FailureBody: Sendable, Hashable, Codable {
    /// What went wrong.
    public var apiRequest: APIRequest

    /// A failure.
    public init(apiRequest: APIRequest) {
        self.apiRequest = apiRequest
    }

    private enum CodingKeys: String, CodingKey {
        case apiRequest = "api_request"
    }
}
