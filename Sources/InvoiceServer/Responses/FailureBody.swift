#if Server
import HTTPTypes
import InvoiceProjection

/// The body of an answer that is no success.
enum FailureBody {
    /// - Parameter url: the address that was asked for; empty when it could not be read.
    static func bytes(_ error: ServerError, url: String) -> [UInt8] {
        // Plain text and numbers always encode; should they not, the clients still get an envelope they can read.
        return (try? error.failure.response(url: url).jsonBytes())
            ?? Array(
                """
                {"api_request":{"error":{"code":"failure","details":"","message":"Inference failed"},\
                "resources":[],"status":"failure","status_code":500,"url":""}}
                """.utf8)
    }
}
#endif
