import InvoiceProjection
import Testing

@Suite("Failures")
struct FailureResponseTests {
    @Test("with a sentence as details")
    func text() throws {
        let response = FailureResponse(
            statusCode: 401, code: "Unauthorized", message: "Authorization required",
            details: .text("No token provided"), url: "http://localhost/v1/x?a=b")
        #expect(
            String(decoding: try response.jsonBytes(), as: UTF8.self) == #"""
                {"api_request":{"error":{"code":"Unauthorized","details":"No token provided",\#
                "message":"Authorization required"},"resources":[],"status":"failure","status_code":401,\#
                "url":"http://localhost/v1/x?a=b"}}
                """#)
    }

    @Test("with sentences by form field as details")
    func fields() throws {
        let response = FailureResponse(
            statusCode: 400, code: "BadRequest", message: "Invalid fields in form",
            details: .fields(["document": ["Invalid file type", "Max file size is 10"]]), url: "/")
        #expect(
            String(decoding: try response.jsonBytes(), as: UTF8.self) == #"""
                {"api_request":{"error":{"code":"BadRequest","details":{"document":["Invalid file type",\#
                "Max file size is 10"]},"message":"Invalid fields in form"},"resources":[],"status":"failure",\#
                "status_code":400,"url":"/"}}
                """#)
    }
}
