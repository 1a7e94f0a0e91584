import InvoiceWire

/// A job, and its document once the job is completed.
public struct QueuedResult<Product: DocumentProduct>: Sendable, Hashable {
    /// What the server says of the request; nil in the bodies of webhooks.
    public var apiRequest: APIRequest?
    /// The job, as it stood when the server answered.
    public var job: JobObject
    /// nil until the job is completed.
    public var document: DocumentObject<Product>?
    /// The answer as it came.
    public var rawResponse: RawResponse

    /// A result, as a test makes it.
    public init(
        apiRequest: APIRequest? = nil, job: JobObject, document: DocumentObject<Product>? = nil,
        rawResponse: RawResponse
    ) {
        self.apiRequest = apiRequest
        self.job = job
        self.document = document
        self.rawResponse = rawResponse
    }
}
