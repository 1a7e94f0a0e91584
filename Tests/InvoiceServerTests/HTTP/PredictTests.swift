#if Server
import Foundation
import HTTPTypes
import InvoiceServer
import ReaderProcesses
import Synchronization
import Testing

@Suite struct PredictTests {
    @Test(arguments: ["v2", "v3", "v4"])
    func aDocumentIsAnsweredInItsVersion(_ version: String) async throws {
        try await TestServer.run { server in
            let path = "/v1/products/mindee/invoices/\(version)/predict"
            let answer = try await server.post(Form.file(name: "Rechnung März.pdf"), to: path)
            #expect(answer.status == 201)
            #expect(answer.headers[.contentType] == "application/json")
            #expect(answer.headers[HTTPField.Name("X-Request-Id")!] != nil)
            #expect(answer.apiRequest["status"] as? String == "success")
            #expect(answer.apiRequest["status_code"] as? Int == 201)
            #expect(answer.apiRequest["resources"] as? [String] == ["document"])
            #expect((answer.apiRequest["error"] as? [String: Any])?.isEmpty == true)
            #expect(answer.apiRequest["url"] as? String == "http://localhost\(path)")
            #expect(answer.name == "Rechnung März.pdf")
            #expect(answer.invoiceNumber == "A-1")
        }
    }

    @Test func theAddressKeepsItsQueryAndTheSchemeOfAProxy() async throws {
        try await TestServer.run { server in
            let path = Form.path + "?cropper=true&full_text_ocr=true"
            let plain = try await server.post(Form.file(), to: path)
            #expect(plain.apiRequest["url"] as? String == "http://localhost\(path)")
            let proxied = try await server.post(
                Form.file(), to: path, headers: [HTTPField.Name("X-Forwarded-Proto")!: "https"])
            #expect(proxied.apiRequest["url"] as? String == "https://localhost\(path)")
        }
    }

    /// Content type, body, name of the document; the document itself is `%PDF-1.7 ~~?`.
    static let bodies: [(String, String, String)] = [
        (Form.contentType, Form.file("%PDF-1.7 ~~?"), "a.pdf"),
        (Form.contentType, Form.text("JVBERi0xLjcgfn4/"), "document"),
        (Form.contentType, Form.text("data:application/pdf;base64,JVBERi0xLjcgfn4/"), "document"),
        (Form.contentType, Form.text(" JVBERi0x\r\nLjcgfn4_\r\n"), "document"),
        (
            Form.contentType,
            Form.text("true", field: "include_mvision").dropLast(6) + Form.file("%PDF-1.7 ~~?"), "a.pdf"
        ),
        (
            Form.contentType,
            Form.file("%PDF-1.7 ~~?").dropLast(6) + Form.text("true", field: "include_mvision"), "a.pdf"
        ),
        (Form.urlEncoded, "document=JVBERi0xLjcgfn4%2F&include_mvision=true", "document"),
        (Form.urlEncoded, "document=JVBERi0xLjcgfn4/", "document"),
        ("application/json", #"{"document": "JVBERi0xLjcgfn4\/"}"#, "document"),
        ("application/json; charset=utf-8", #"{"include_mvision":true,"document":"JVBERi0xLjcgfn4/"}"#, "document"),
    ]

    @Test(arguments: bodies)
    func everyFormOfBodyGivesTheSameDocument(_ type: String, _ body: String, _ name: String) async throws {
        let read = Mutex<[String]>([])
        try await TestServer.run(read: { request in
            let text = try String(contentsOfFile: request.path, encoding: .utf8)
            read.withLock { $0.append(text) }
            return .example
        }) { server in
            let answer = try await server.post(body, type: type)
            #expect(answer.status == 201)
            #expect(answer.name == name)
            #expect(server.spool.fileNames() == [])
        }
        #expect(read.withLock { $0 } == ["%PDF-1.7 ~~?"])
    }

    @Test func aLargeFileArrivesWhole() async throws {
        let content = String(repeating: "0123456789\r\n--B\r", count: 100_000)
        let size = Mutex(0)
        try await TestServer.run(read: { request in
            let text = try String(contentsOfFile: request.path, encoding: .utf8)
            size.withLock { $0 = text == content ? text.utf8.count : -1 }
            return .example
        }) { server in
            let answer = try await server.post(Form.file(content))
            #expect(answer.status == 201)
        }
        #expect(size.withLock { $0 } == content.utf8.count)
    }

    /// Content type, body, reason.
    static let refused: [(String, String, String)] = [
        (Form.contentType, Form.file(field: "file"), "Missing data for required field."),
        (Form.contentType, Form.file("", name: ""), "Missing data for required field."),
        (Form.contentType, "--B--\r\n", "Missing data for required field."),
        (Form.urlEncoded, "", "Missing data for required field."),
        ("application/json", "{}", "Missing data for required field."),
        ("application/pdf", "%PDF", "Missing data for required field."),
        ("", "%PDF", "Missing data for required field."),
        (Form.contentType, Form.text("no base64!"), "Not a valid base64 text"),
        (Form.contentType, Form.text("JVBER"), "Not a valid base64 text"),
        (Form.contentType, Form.file().dropLast(6) + Form.file(), "Only one document can be sent."),
    ]

    @Test(arguments: refused)
    func aFormWithoutOneDocumentIsRefused(_ type: String, _ body: String, _ reason: String) async throws {
        try await TestServer.run { server in
            let answer = try await server.post(body, type: type)
            #expect(answer.status == 400)
            #expect(answer.isPublishedFailure)
            #expect(answer.code == "BadRequest")
            #expect(answer.message == "Invalid fields in form")
            #expect(answer.documentDetails == [reason])
            #expect(server.spool.fileNames() == [])
        }
    }

    @Test(arguments: [
        ("multipart/form-data", Form.file()), (Form.contentType, String(Form.file().dropLast(6))),
        ("application/json", #"document="JVBERi0=""#), ("application/json", #"{"document": "JVBERi0="#),
    ])
    func aMalformedBodyIsRefused(_ type: String, _ body: String) async throws {
        try await TestServer.run { server in
            let answer = try await server.post(body, type: type)
            #expect(answer.status == 400)
            #expect(answer.isPublishedFailure)
            #expect(server.spool.fileNames() == [])
        }
    }

    /// An error of the reader, the status, `details.document` or `details`.
    static let readingErrors: [(ReadingError, Int, String)] = [
        (ReadingError(.document("unsupported_type"), "x"), 400, "Invalid file type"),
        (ReadingError(.document("too_many_pages"), "x"), 400, "Maximum pdf pages is 7"),
        (ReadingError(.document("file_too_large"), "x"), 400, "Max file size is 5 MB"),
        (ReadingError(.document("password_protected"), "It has a password."), 400, "It has a password."),
        (ReadingError(.document("unreadable_document"), "It is damaged."), 400, "It is damaged."),
        (
            ReadingError(.engine("library_unavailable"), "/somewhere"), 500,
            "Can not run prediction: a runtime library is missing, see the server's log"
        ),
        (
            ReadingError(.engine("recognition_unavailable"), "/somewhere"), 500,
            "Can not run prediction: text recognition is not available, see the server's log"
        ),
        (
            ReadingError(.engine("input_output"), "/somewhere"), 500,
            "Can not run prediction: the document could not be read, see the server's log"
        ),
        (
            ReadingError(.crashed, "x"), 500,
            "Can not run prediction: the reader ended before the document was read"
        ),
        (
            ReadingError(.outOfMemory, "x"), 500,
            "Can not run prediction: the document needs more memory than it may have"
        ),
    ]

    @Test(arguments: readingErrors)
    func errorsOfTheReaderAreTranslated(_ error: ReadingError, _ status: Int, _ details: String) async throws {
        try await TestServer.run(
            configure: { configuration in
                configuration.maximumPages = 7
                configuration.limits.documentBytes = 5_000_000
            }, read: { _ in throw error }
        ) { server in
            let answer = try await server.post(Form.file())
            #expect(answer.status == status)
            #expect(answer.isPublishedFailure)
            #expect(answer.code == (status == 400 ? "BadRequest" : "failure"))
            #expect(answer.message == (status == 400 ? "Invalid fields in form" : "Inference failed"))
            #expect((answer.documentDetails?.first ?? answer.details) == details)
            #expect(server.spool.fileNames() == [])
        }
    }

    /// An error of the reader, the status, the code.
    static let passing: [(ReadingError.Code, Int, String)] = [
        (.busy, 429, "TooManyRequests"), (.stopping, 503, "ServiceUnavailable"), (.timedOut, 504, "RequestTimeout"),
    ]

    @Test(arguments: passing)
    func whatMayPassSaysSo(_ error: ReadingError.Code, _ status: Int, _ code: String) async throws {
        try await TestServer.run(read: { _ in throw ReadingError(error, "x") }) { server in
            let answer = try await server.post(Form.file())
            #expect(answer.status == status)
            #expect(answer.isPublishedFailure)
            #expect(answer.code == code)
            #expect((answer.headers[.retryAfter] != nil) == (status != 504))
            #expect(server.spool.fileNames() == [])
        }
    }

    @Test func anUnknownErrorTellsNothingOfItself() async throws {
        struct Secret: Error {}
        try await TestServer.run(read: { _ in throw Secret() }) { server in
            let answer = try await server.post(Form.file())
            #expect(answer.status == 500)
            #expect(answer.isPublishedFailure)
            #expect(!String(decoding: answer.bytes, as: UTF8.self).contains("Secret"))
        }
    }
}
#endif
