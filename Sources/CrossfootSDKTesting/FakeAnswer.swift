import Foundation
import InvoiceSDK
import InvoiceWire

/// What a ``FakeTransport`` answers with.
public enum FakeAnswer: Sendable {
    /// An answer as it comes from a server, good or bad.
    case response(ClientResponse)
    /// Thrown instead of an answer: a ``ConnectionError``, for one.
    case failure(any Error)

    /// The text as it is.
    public static func json(_ text: String, statusCode: Int = 200, headers: HTTPHeaders = [:]) -> FakeAnswer {
        .response(ClientResponse(statusCode: statusCode, headers: headers, body: Data(text.utf8)))
    }

    /// A document that was read: 201 from `predict`, 200 from the queue's address and for a stored document.
    public static func document<Product>(
        _ document: DocumentObject<Product>, job: JobObject? = nil, statusCode: Int = 201, headers: HTTPHeaders = [:]
    ) throws -> FakeAnswer {
        let resources = job == nil ? ["document"] : ["document", "job"]
        let body = PredictResponse(
            apiRequest: success(resources, statusCode), document: document, job: job)
        return .response(
            ClientResponse(statusCode: statusCode, headers: headers, body: Data(try WireJSON.bytes(of: body))))
    }

    /// A job as it stands: 202 from `predict_async`, 200 from the queue's address.
    public static func job(
        _ job: JobObject, statusCode: Int = 200, headers: HTTPHeaders = [:]
    ) throws -> FakeAnswer {
        let body = PredictResponse<InvoiceV4>(apiRequest: success(["job"], statusCode), job: job)
        return .response(
            ClientResponse(statusCode: statusCode, headers: headers, body: Data(try WireJSON.bytes(of: body))))
    }

    /// To another address, as the queue answers for a job that is done.
    public static func redirect(to location: String, statusCode: Int = 302) -> FakeAnswer {
        .response(ClientResponse(statusCode: statusCode, headers: ["Location": location], body: Data()))
    }

    /// An error in the protocol's envelope.
    public static func error(
        _ statusCode: Int, code: String = "Error", message: String = "An error", details: String = "Made for a test",
        headers: HTTPHeaders = [:]
    ) throws -> FakeAnswer {
        let error = ErrorObject(code: code, message: message, details: .text(details))
        let request = APIRequest(
            error: error, resources: [], status: "failure", statusCode: statusCode, url: address)
        let body = try WireJSON.bytes(of: FailureBody(apiRequest: request))
        return .response(ClientResponse(statusCode: statusCode, headers: headers, body: Data(body)))
    }

    /// A connection that broke before an answer.
    public static let dropped = FakeAnswer.failure(
        ConnectionError(reason: .dropped, message: "The connection broke."))

    private static let address = "http://127.0.0.1:8080/v1"

    private static func success(_ resources: [String], _ statusCode: Int) -> APIRequest {
        APIRequest(resources: resources, status: "success", statusCode: statusCode, url: address)
    }

    func response() throws -> ClientResponse {
        switch self {
        case .response(let response): response
        case .failure(let error): throw error
        }
    }
}
