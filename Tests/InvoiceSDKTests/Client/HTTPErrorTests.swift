import CrossfootSDKTesting
import Foundation
import InvoiceSDK
import InvoiceWire
import Testing

@Suite("Errors of a server")
struct HTTPErrorTests {
    struct Answer: Sendable, CustomTestStringConvertible {
        var status: Int
        var body: String
        var code: String
        var details: String
        var message: String
        var testDescription: String { "\(status) \(body.prefix(60))" }
    }

    @Test(
        "An error has code, message and details, whatever its body is",
        arguments: [
            Answer(
                status: 401,
                body: #"{"api_request": {"error": {"code": "Unauthorized", "details": "Invalid token provided", "#
                    + #""message": "Authorization required"}, "resources": [], "status": "failure", "#
                    + #""status_code": 401, "url": "u"}}"#,
                code: "Unauthorized", details: "Invalid token provided", message: "Authorization required"),
            Answer(
                status: 400, body: #"{"api_request": {"error": {"details": {"document": ["b", "a"], "a": "x/y"}}}}"#,
                code: "BadRequest", details: #"{"a":"x/y","document":["b","a"]}"#, message: "Invalid request"),
            Answer(
                status: 400, body: #"{"api_request": {"error": {"code": "OfTomorrow", "message": "m"}}}"#,
                code: "OfTomorrow", details: "", message: "m"),
            Answer(
                status: 403, body: #"{"api_request": {"error": {"code": "PlanLimitReached", "details": ["a", 1]}}}"#,
                code: "PlanLimitReached", details: #"["a",1]"#, message: "Not allowed"),
            Answer(
                status: 404, body: #"{"details": "error message"}"#, code: "NotFound", details: "error message",
                message: "Resource not found"),
            Answer(
                status: 422, body: #"{"detail": "of another framework"}"#, code: "UnknownError",
                details: "of another framework", message: "The server sent an unexpected answer"),
            Answer(
                status: 500, body: #"{"error": "a word"}"#, code: "failure", details: "a word", message: "Server error"),
            Answer(
                status: 500, body: #"{"api_request": null, "error": {"code": 7, "message": null}}"#, code: "7",
                details: "", message: "Server error"),
            Answer(
                status: 502, body: "<html>\n  <body>Bad\n Gateway</body></html>", code: "BadGateway",
                details: "<html> <body>Bad Gateway</body></html>",
                message: "The server behind a proxy gave no proper answer"),
            Answer(status: 504, body: "", code: "RequestTimeout", details: "", message: "Request timed out"),
            Answer(
                status: 413, body: #"["too", "large"]"#, code: "RequestEntityTooLarge", details: #"["too", "large"]"#,
                message: "The document is too large"),
            Answer(
                status: 599, body: "\"a word\"", code: "UnknownError", details: "\"a word\"",
                message: "The server sent an unexpected answer"),
            Answer(
                status: 400, body: "Maximum pdf pages is 10", code: "TooManyPages", details: "Maximum pdf pages is 10",
                message: "Maximum amount of PDF pages reached"),
            Answer(
                status: 400, body: "Max file size is 10", code: "FileTooLarge", details: "Max file size is 10",
                message: "Maximum file size reached"),
            Answer(
                status: 400, body: #"{"details": {"document": ["Invalid file type"]}}"#, code: "InvalidFiletype",
                details: #"{"document":["Invalid file type"]}"#, message: "Invalid file type"),
            Answer(
                status: 502, body: "Gateway timeout", code: "RequestTimeout", details: "Gateway timeout",
                message: "Request timed out"),
            Answer(
                status: 500, body: "Too Many Requests.", code: "TooManyRequests", details: "Too Many Requests.",
                message: "Too many requests"),
        ])
    func errorHasCodeMessageDetails(answer: Answer) async throws {
        let transport = FakeTransport([.json(answer.body, statusCode: answer.status)])
        let client = ClientFixtures.client(transport)
        let error = await clientError { _ = try await client.parse(InvoiceV4.self, ClientFixtures.pdf) }
        guard case .http(let http) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(http.statusCode == answer.status)
        #expect(http.code == answer.code)
        #expect(http.message == answer.message)
        #expect(http.details == answer.details)
        #expect(http.product == "mindee/invoices v4")
        #expect(http.body == Array(answer.body.utf8))
        #expect(http.isClient == (400..<500).contains(answer.status))
        #expect(http.isServer == (500..<600).contains(answer.status))
        let reason = answer.details.isEmpty ? answer.message : "\(answer.details) - \(answer.message)"
        #expect(http.description == "mindee/invoices v4 \(answer.status) HTTP error: \(reason)")
        #expect(error?.localizedDescription == http.description)
        #expect(http.localizedDescription == http.description)
    }

    @Test("A success that carries an error is an error")
    func successCarriesErrorError() async throws {
        let transport = FakeTransport([
            .json(
                #"{"api_request": {"error": {"details": {"document": ["x"]}}, "status_code": 201}}"#, statusCode: 201),
            .json(
                #"{"api_request": {"error": {"message": "m"}, "resources": [], "status": "success", "status_code": 201, "#
                    + #""url": "u"}}"#, statusCode: 201),
            .json(#"{"api_request": {"error": {}, "status_code": 400}}"#, statusCode: 200),
            .json(#"{"api_request": {"error": {"code": "c", "details": 7}}}"#, statusCode: 200),
        ])
        let client = ClientFixtures.client(transport)
        var errors: [HTTPError] = []
        for _ in 0..<4 {
            let error = await clientError { _ = try await client.parse(InvoiceV4.self, ClientFixtures.pdf) }
            if case .http(let http) = error { errors.append(http) }
        }
        #expect(errors.map(\.statusCode) == [201, 201, 400, 200])
        #expect(errors.map(\.details) == [#"{"document":["x"]}"#, "", "", "7"])
        #expect(errors.map(\.code) == ["UnknownError", "UnknownError", "BadRequest", "c"])
    }

    @Test(
        "A success that is no answer is an error of its own",
        arguments: ["", "null", "[]", "<html>", "{", #"{"document": 7}"#, "\u{0}\u{1}"])
    func successNoAnswerErrorIts(body: String) async throws {
        let transport = FakeTransport([.json(body, statusCode: 201)])
        let client = ClientFixtures.client(transport)
        let error = await clientError { _ = try await client.parse(InvoiceV4.self, ClientFixtures.pdf) }
        guard case .response = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("A long body is repeated in part, and kept whole")
    func longBodyRepeatedInPart() async throws {
        let body = String(repeating: "ä ", count: 100_000)
        let transport = FakeTransport([.json(body, statusCode: 500)])
        let client = ClientFixtures.client(transport)
        let error = await clientError { _ = try await client.parse(InvoiceV4.self, ClientFixtures.pdf) }
        guard case .http(let http) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(http.details.count == 500)
        #expect(http.body.count == body.utf8.count)
    }

    @Test(
        "Every error says a sentence",
        arguments: [
            (ClientError.client("a"), "a"), (.settings("b"), "b"), (.product("c"), "c"), (.source("d"), "d"),
            (.mimeType("e"), "e"), (.response("f"), "f"), (.image("g"), "g"), (.pdf("h"), "h"), (.geometry("i"), "i"),
            (.connection(ConnectionError(reason: .timedOut, message: "j")), "j"),
            (.timeout(jobID: "k", tries: 1), "Job k was not done after 1 try; it goes on."),
        ])
    func everyErrorSaysSentence(error: ClientError, sentence: String) {
        #expect(error.description == sentence)
        #expect(error.localizedDescription == sentence)
    }
}
