/// The body of an answer about one document.
///
/// A webhook sends the same body without `api_request`; the answer to a queued request has `job`, and `document` only
/// once the job is completed.
public struct PredictResponse<Prediction: Sendable & Hashable & Codable>: Sendable, Hashable, Codable {
    public var apiRequest: APIRequest?
    public var document: DocumentObject<Prediction>?
    public var job: JobObject?

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
