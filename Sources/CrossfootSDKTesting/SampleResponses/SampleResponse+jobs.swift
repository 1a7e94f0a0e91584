extension SampleResponse {
    /// A job just accepted, as `predict_async` answers.
    public static let jobWaiting = SampleResponse(statusCode: 202, json: SampleBody.jobWaiting)

    /// A job in work, as the queue's address answers.
    public static let jobProcessing = SampleResponse(statusCode: 200, json: SampleBody.jobProcessing)

    /// A job that is done: sends on to the document (version 4).
    public static let jobCompleted = SampleResponse(
        statusCode: 302, headers: ["Location": "/v1/products/mindee/invoices/v4/documents/\(documentID)"],
        json: SampleBody.jobCompleted)

    /// A job whose document could not be read. The status is 200 all the same: the error is the job's.
    public static let jobFailed = SampleResponse(statusCode: 200, json: SampleBody.jobFailed)
}
