#if Server
import HTTPTypes
import InvoiceProjection

/// The body of an answer that is no success.
enum FailureBody {
    /// - Parameter url: the address that was asked for; empty when it could not be read.
    static func bytes(_ error: ServerError, url: String) -> [UInt8] {
        let details: FailureResponse.Details =
            switch error.details {
            case .text(let text): .text(text)
            case .fields(let fields): .fields(fields)
            }
        let response = FailureResponse(
            statusCode: error.status.code, code: error.code, message: error.message, details: details, url: url)
        // Plain text and numbers always encode; should they not, the clients still get an envelope they can read.
        return (try? response.jsonBytes())
            ?? Array(
                """
                {"api_request":{"error":{"code":"failure","details":"","message":"Inference failed"},\
                "resources":[],"status":"failure","status_code":500,"url":""}}
                """.utf8)
    }
}
#endif
