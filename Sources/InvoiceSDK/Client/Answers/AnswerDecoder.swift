import Foundation
import InvoiceWire

/// Makes typed results of answers, or the error that they tell of.
struct AnswerDecoder {
    /// `mindee/invoices v4`.
    let product: String
    let now: @Sendable () -> Date

    func predictResult<P>(of answer: ClientResponse) throws -> PredictResult<P> {
        let body: PredictResponse<P> = try predictResponse(of: answer)
        guard let document = body.document else {
            throw ClientError.response("The answer about \(product) has no document.")
        }
        return PredictResult(
            apiRequest: body.apiRequest, document: document, job: body.job, rawResponse: raw(answer))
    }

    /// - Parameter jobID: the job that was asked for. An answer with a document but without a job, as some servers
    ///   give it, is that of this job, completed.
    func queuedResult<P>(of answer: ClientResponse, jobID: String?) throws -> QueuedResult<P> {
        let body: PredictResponse<P> = try predictResponse(of: answer)
        var job = body.job
        if job == nil, body.document != nil, let jobID {
            job = JobObject(id: jobID, status: "completed", issuedAt: "")
        }
        guard let job else { throw ClientError.response("The answer about \(product) has no job.") }
        return QueuedResult(
            apiRequest: body.apiRequest, job: job, document: body.document, rawResponse: raw(answer))
    }

    func feedbackResult(of answer: ClientResponse) throws -> FeedbackResult {
        struct Body: Decodable {
            var apiRequest: APIRequest?
            var feedback: [String: Feedback.Value]

            enum CodingKeys: String, CodingKey {
                case feedback
                case apiRequest = "api_request"
            }
        }
        let body: Body = try decode(answer)
        try checkEnvelope(body.apiRequest, answer)
        return FeedbackResult(apiRequest: body.apiRequest, feedback: body.feedback, rawResponse: raw(answer))
    }

    /// The body of an answer that tells of no error and of no failed job.
    private func predictResponse<P>(of answer: ClientResponse) throws -> PredictResponse<P> {
        let body: PredictResponse<P> = try decode(answer)
        try checkEnvelope(body.apiRequest, answer)
        if let job = body.job, job.status == "failed" || job.error?.isEmpty == false { try checkJob(answer) }
        return body
    }

    private func decode<Body: Decodable>(_ answer: ClientResponse) throws -> Body {
        guard answer.statusCode < 400 else { throw error(answer) }
        guard (200..<300).contains(answer.statusCode) else {
            let location = answer.headers["Location"].map { " to \($0)" } ?? ""
            throw ClientError.response("The server answered \(answer.statusCode)\(location) for \(product).")
        }
        do {
            return try WireJSON.decode(from: answer.body)
        } catch let failure {
            // What tells of an error may have any shape.
            try checkJob(answer)
            if ErrorBody(answer.body)?.hasError == true { throw error(answer) }
            throw ClientError.response("The answer is none of \(product): \(failure)")
        }
    }

    private func checkJob(_ answer: ClientResponse) throws {
        guard let job = ErrorBody(failedJobIn: answer.body) else { return }
        throw ClientError.http(HTTPError(failedJob: job, product: product, body: answer.body))
    }

    /// Some successes carry an error in their envelope.
    private func checkEnvelope(_ request: APIRequest?, _ answer: ClientResponse) throws {
        guard let request, !request.error.isEmpty || request.statusCode >= 400 else { return }
        throw error(answer)
    }

    private func error(_ answer: ClientResponse) -> ClientError {
        .http(HTTPError(answer, product: product, now: now()))
    }

    private func raw(_ answer: ClientResponse) -> RawResponse {
        RawResponse(statusCode: answer.statusCode, headers: answer.headers, body: answer.body)
    }
}
