import InvoiceProjection
import InvoiceSDK

/// A request that gets no success, with what only HTTP says of it.
struct Refusal: Error {
    var failure: ServiceFailure
    var headers: HTTPHeaders

    init(_ failure: ServiceFailure, headers: HTTPHeaders = [:]) {
        self.failure = failure
        self.headers = headers
    }

    static let noJob = Refusal(.notFound("There is no such job."))
    static let noDocument = Refusal(.notFound("There is no such document."))

    /// 429: as many documents wait as may wait.
    static let busy = Refusal(.tooManyRequests, headers: ["Retry-After": "2"])

    /// 409: the name of the request was used for another one.
    static let otherRequest = Refusal(.conflict("This Idempotency-Key was used for another request."))
}
