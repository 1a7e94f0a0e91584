/// The body of an answer about one document.
///
/// A webhook sends the same body without `api_request`; the answer to a queued request has `job`, and `document` only
/// once the job is completed.
public struct PredictResponse<Prediction: Sendable & Hashable & Codable>: Sendable, Hashable, Codable {
    /// What the server says of the request; nil in the bodies of webhooks.
    public var apiRequest: APIRequest?
    /// nil while a job is under way, and for every failure.
    public var document: DocumentObject<Prediction>?
    /// nil for an answer that came at once.
    public var job: JobObject?

    /// A body with what it holds.
    public init(
        apiRequest: APIRequest? = nil, document: DocumentObject<Prediction>? = nil, job: JobObject? = nil
    ) {
        self.apiRequest = apiRequest
        self.document = document
        self.job = job
    }

    private enum CodingKeys: String, CodingKey {
        case document, job
        case apiRequest = "api_request"
    }
}
