import CrossfootEmbedded
import Foundation
import InvoiceProjection
import Testing

@Suite("Answers are those of the projection", .enabled(if: Fixtures.hasEngine, "PDFium is not there."))
struct ParityTests {
    /// Ids, times and addresses apart.
    private func comparable(_ bytes: some Sequence<UInt8>) throws -> NSDictionary {
        var json = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        var request = try #require(json["api_request"] as? [String: Any])
        request["url"] = nil
        json["api_request"] = request
        var document = try #require(json["document"] as? [String: Any])
        document["id"] = nil
        var inference = try #require(document["inference"] as? [String: Any])
        for key in ["started_at", "finished_at", "processing_time"] {
            #expect(inference[key] != nil)
            inference[key] = nil
        }
        document["inference"] = inference
        json["document"] = document
        json["job"] = nil
        return json as NSDictionary
    }

    private func context(_ name: String, status: Int, extras: ResponseExtras) -> ResponseContext {
        ResponseContext(
            documentID: "", fileName: name, url: "", statusCode: status, startedAt: Date(), finishedAt: Date(),
            processingTime: 0, extras: extras)
    }

    @Test("An invoice, plain and with everything", arguments: InvoiceVersion.allCases, [false, true])
    func invoice(version: InvoiceVersion, isFull: Bool) async throws {
        let extras: ResponseExtras = isFull ? [.words, .fullText, .cropper] : []
        let bytes = try Fixtures.bytes("invoices/de-wholesale.pdf")
        let document = try await Fixtures.reader().read(
            bytes: [UInt8](bytes), options: ReadingOptions(includesWords: isFull, findsPapers: isFull))
        let expected = try InvoiceResponse(
            document, version: version, context: context("a.pdf", status: 201, extras: extras)
        ).jsonBytes()
        let query = isFull ? "?full_text_ocr=true&cropper=true" : ""
        var parts = [FormPart(name: "document", fileName: "a.pdf", content: bytes)]
        if isFull { parts.append(FormPart(name: "include_mvision", content: Data("true".utf8))) }
        let answer = try await EmbeddedTransport(reader: try Fixtures.reader()).send(
            Requests.request(
                .post, "products/mindee/invoices/\(version.rawValue)/predict\(query)", body: .form(parts)))
        #expect(answer.statusCode == 201)
        #expect(answer.headers["Content-Type"] == "application/json")
        #expect(try comparable(answer.body) == comparable(expected))
    }

    @Test("The groups of a file")
    func groups() async throws {
        let bytes = try Fixtures.bytes("streams/mixed.pdf")
        let document = try await Fixtures.reader().split(bytes: [UInt8](bytes))
        let expected = try SplitterResponse(document, context: context("a.pdf", status: 201, extras: [])).jsonBytes()
        let answer = try await EmbeddedTransport(reader: try Fixtures.reader()).send(
            Requests.request(
                .post, "\(Requests.splitter)/predict_async", headers: ["Prefer": "wait=600"],
                body: .form([FormPart(name: "document", fileName: "a.pdf", content: bytes)])))
        #expect(answer.statusCode == 201)
        #expect(answer.headers["Preference-Applied"] == "wait=600")
        let request = answer.json["api_request"] as? [String: Any]
        #expect(request?["resources"] as? [String] == ["document", "job"])
        let document1 = try comparable(answer.body)["document"] as? NSDictionary
        #expect(document1 == (try comparable(expected)["document"] as? NSDictionary))
    }
}
