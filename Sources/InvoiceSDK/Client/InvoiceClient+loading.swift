extension InvoiceClient {
    /// What a stored answer or the body of a webhook holds. Nothing is sent.
    ///
    /// - Parameters:
    ///   - product: what the answer is read as.
    ///   - response: the body.
    /// - Returns: The document, or the job of one that is not done.
    /// - Throws: ``ClientError/response(_:)`` when it is no JSON, has another shape, or neither a document nor a job.
    public func loadPrediction<P: DocumentProduct>(
        _ product: P.Type, _ response: LocalResponse
    ) throws -> LoadedPrediction<P> {
        try LoadedPrediction(response)
    }
}
