/// The body of an answer that has nothing but an envelope: every failure.
public struct FailureBody: Sendable, Hashable, Codable {
    public var apiRequest: APIRequest

    public init(apiRequest: APIRequest) {
        self.apiRequest = apiRequest
    }

    private enum CodingKeys: String, CodingKey {
        case apiRequest = "api_request"
    }
}
