/// `api_request`: what every answer, good or bad, says of the request.
public struct APIRequest: Sendable, Hashable, Codable {
    /// ``ErrorObject/none`` on success.
    public var error: ErrorObject
    /// What the body holds: `document`, `job`, `feedback`; empty on failure.
    public var resources: [String]
    /// `success` or `failure`.
    public var status: String
    /// The HTTP status.
    public var statusCode: Int
    /// The whole address that was asked for, with its query.
    public var url: String

    /// What is said of a request.
    public init(error: ErrorObject = .none, resources: [String], status: String, statusCode: Int, url: String) {
        self.error = error
        self.resources = resources
        self.status = status
        self.statusCode = statusCode
        self.url = url
    }

    private enum CodingKeys: String, CodingKey {
        case error, resources, status, url
        case statusCode = "status_code"
    }

    /// What is missing is empty; a missing status is 0.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        error = try container.decodeIfPresent(ErrorObject.self, forKey: .error) ?? .none
        resources = try container.decodeIfPresent([String].self, forKey: .resources) ?? []
        status = try container.text(.status)
        statusCode = try container.decodeIfPresent(Int.self, forKey: .statusCode) ?? 0
        url = try container.text(.url)
    }
}
