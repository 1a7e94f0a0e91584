import InvoiceWire

/// A job, and its document once the job is completed.
public struct QueuedResult<Product: DocumentProduct>: Sendable, Hashable {
    public var apiRequest: APIRequest?
    public var job: JobObject
    /// nil until the job is completed.
    public var document: DocumentObject<Product>?
    /// The answer as it came.
    public var rawResponse: RawResponse

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
