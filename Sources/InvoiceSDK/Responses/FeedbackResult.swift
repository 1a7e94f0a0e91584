import InvoiceWire

/// What a server says after feedback.
public struct FeedbackResult: Sendable, Hashable {
    /// What the server says of the request.
    public var apiRequest: APIRequest?
    /// Every field of the product; null where nothing was said of it.
    public var feedback: [String: Feedback.Value]
    /// The answer as it came.
    public var rawResponse: RawResponse

    /// An answer to feedback, as a test makes it.
    public init(apiRequest: APIRequest? = nil, feedback: [String: Feedback.Value], rawResponse: RawResponse) {
        self.apiRequest = apiRequest
        self.feedback = feedback
        self.rawResponse = rawResponse
    }
}
