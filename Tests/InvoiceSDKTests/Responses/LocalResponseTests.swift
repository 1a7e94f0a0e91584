import Foundation
import InvoiceSDK
import InvoiceWire
import Testing

/// SDK.md, section 6.
@Suite("Local responses and webhooks")
struct LocalResponseTests {
    private let json = "{\r\n \"job\": {\"id\": \"1\",\n \"status\": \"waiting\"}\r\n}\n"
    private let oneLine = #"{ "job": {"id": "1", "status": "waiting"}}"#

    @Test("load: path, text, bytes or handle; all line breaks are removed")
    func load() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).json")
        try Data(json.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let handle = try FileHandle(forReadingFrom: file)
        defer { try? handle.close() }
        let responses = [
            try LocalResponse(path: file.path), LocalResponse(text: json), LocalResponse(bytes: Array(json.utf8)),
            LocalResponse(data: Data(json.utf8)), try LocalResponse(contentsOf: file),
            try LocalResponse(fileHandle: handle),
        ]
        for response in responses { #expect(response.text == oneLine) }
        #expect(throws: ClientError.self) { try LocalResponse(path: file.path + ".none") }
        let remote = try #require(URL(string: "https://127.0.0.1/answer.json"))
        #expect(throws: ClientError.source("https://127.0.0.1/answer.json is no file.")) {
            try LocalResponse(contentsOf: remote)
        }
    }

    @Test("as dictionary; what is none is an error")
    func dictionary() throws {
        let job = try LocalResponse(text: json).jsonObject()["job"] as? [String: Any]
        #expect(job?["status"] as? String == "waiting")
        for text in ["", "[]", "{", "<html>"] {
            #expect(throws: ClientError.response("The body is no JSON object.")) {
                try LocalResponse(text: text).jsonObject()
            }
        }
    }

    /// RFC 4231, test case 2.
    @Test("HMAC: hexadecimal SHA-256, secret as text or bytes")
    func signature() {
        let response = LocalResponse(text: "what do ya want for nothing?")
        let signature = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        #expect(response.hmacSignature(secret: "Jefe") == signature)
        #expect(response.hmacSignature(secret: [0x4A, 0x65, 0x66, 0x65]) == signature)
        #expect(response.isValidHMACSignature(secret: "Jefe", signature: signature))
        #expect(response.isValidHMACSignature(secret: Data("Jefe".utf8), signature: signature.uppercased()))
    }

    @Test(
        "check: a wrong secret, a wrong or a malformed signature",
        arguments: ["", "5b", "zz", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3844", "é"])
    func wrong(signature: String) {
        let response = LocalResponse(text: "what do ya want for nothing?")
        #expect(!response.isValidHMACSignature(secret: "Jefe", signature: signature))
        #expect(!response.isValidHMACSignature(secret: "jefe", signature: response.hmacSignature(secret: "Jefe")))
    }

    @Test("to objects: a job, a document, a document with its job, with and without api_request")
    func objects() throws {
        let job = try LoadedPrediction<InvoiceV4>(LocalResponse(text: json))
        #expect(job.job?.status == "waiting")
        #expect(job.document == nil)
        let sync = try LoadedPrediction<InvoiceV4>(LocalResponse(text: #"{"document":{"id":"7"}}"#))
        #expect(sync.document?.document.id == "7")
        #expect(sync.document?.apiRequest == nil)
        #expect(sync.document?.rawResponse.text == #"{"document":{"id":"7"}}"#)
        let both = try LoadedPrediction<InvoiceSplitterV1>(
            LocalResponse(text: #"{"document":{"id":"7"},"job":{"id":"1"},"api_request":{"status_code":200}}"#))
        #expect(both.document?.job?.id == "1")
        #expect(both.document?.apiRequest?.statusCode == 200)
    }

    @Test("to objects: neither document nor job is an error", arguments: ["{}", "[]", "", #"{"document":[]}"#])
    func neither(text: String) {
        #expect(throws: ClientError.self) { try LoadedPrediction<InvoiceV4>(LocalResponse(text: text)) }
    }

    @Test("A product without a type of its own has no endpoint")
    func generated() {
        #expect(GeneratedV1.endpoint == nil)
    }
}
