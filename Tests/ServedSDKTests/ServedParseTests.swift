#if Server
import CrossfootSDK
import Foundation
import Testing

@Suite("Documents read by a server", .enabled(if: ServedFixtures.canRead, ServedFixtures.absence))
struct ServedParseTests {
    @Test("parse: invoices version 4", arguments: Carrier.allCases)
    func parseV4(carrier: Carrier) async throws {
        try await ServedClient.run(carrier) { served in
            let result = try await served.client.parse(InvoiceV4.self, ServedFixtures.invoice("gb-carried.pdf"))
            #expect(result.prediction.invoiceNumber.value == "PCE103377")
            #expect(result.prediction.totalAmount.value == Decimal(string: "1465.06"))
            #expect(result.prediction.locale.currency == "GBP")
            #expect(result.prediction.invoiceNumber.placement.confidence > 0.5)
            #expect(!result.prediction.lineItems.isEmpty)
            #expect(result.pages.map(\.id) == [0, 1])
            #expect(result.document.name == "gb-carried.pdf")
            #expect(result.document.pageCount == 2)
            #expect(result.document.inference.product.version.hasPrefix("4"))
            #expect(result.document.ocr == nil)
            #expect(result.job == nil)
            #expect(result.rawResponse.statusCode == 201)
            let request = try #require(result.apiRequest)
            #expect(request.url == "\(served.baseURL)/products/mindee/invoices/v4/predict")
            #expect(request.statusCode == 201)
        }
    }

    @Test("parse: invoices version 3", arguments: Carrier.allCases)
    func parseV3(carrier: Carrier) async throws {
        try await ServedClient.run(carrier) { served in
            let result = try await served.client.parse(InvoiceV3.self, ServedFixtures.invoice("gb-carried.pdf"))
            #expect(result.prediction.invoiceNumber.value == "PCE103377")
            #expect(result.prediction.totalIncl.value == Decimal(string: "1465.06"))
            #expect(result.document.inference.product.version.hasPrefix("3"))
        }
    }

    @Test("parse: invoices version 2", arguments: Carrier.allCases)
    func parseV2(carrier: Carrier) async throws {
        try await ServedClient.run(carrier) { served in
            let result = try await served.client.parse(InvoiceV2.self, ServedFixtures.invoice("gb-carried.pdf"))
            #expect(result.prediction.invoiceNumber.value == "PCE103377")
            #expect(result.prediction.totalIncl.value == Decimal(string: "1465.06"))
            #expect(result.document.inference.product.version.hasPrefix("2"))
        }
    }

    @Test("include_words, full_text, cropper")
    func extras() async throws {
        try await ServedClient.run { served in
            let options = PredictOptions(includesWords: true, includesFullText: true, includesCropper: true)
            let result = try await served.client.parse(
                InvoiceV4.self, ServedFixtures.invoice("gb-carried.pdf"), options: options)
            let pages = try #require(result.document.ocr?.reading).pages
            #expect(pages.count == 2)
            #expect(pages[0].words.contains { $0.text.contains("PCE103377") })
            #expect(result.pages.allSatisfy { $0.extras?.fullText?.content.isEmpty == false })
            #expect(result.pages.allSatisfy { $0.extras?.cropper != nil })
            #expect(result.apiRequest?.url.hasSuffix("/predict?full_text_ocr=true&cropper=true") == true)
        }
    }

    /// Options and the number of pages that arrive.
    static let cuts: [(PageOptions, Int)] = [
        (PageOptions(indexes: [0]), 1), (PageOptions(indexes: [-1]), 1),
        (PageOptions(indexes: [0], operation: .remove), 1), (PageOptions(indexes: [0, 1, 1]), 2),
        (PageOptions(indexes: [0], onMinPages: 3), 2),
    ]

    @Test("page_options", .enabled(if: ServedFixtures.canCut, ServedFixtures.absence), arguments: cuts)
    func pageOptions(options: PageOptions, count: Int) async throws {
        try await ServedClient.run { served in
            let result = try await served.client.parse(
                InvoiceV4.self, ServedFixtures.invoice("gb-carried.pdf"), options: .init(pageOptions: options))
            #expect(result.document.pageCount == count)
        }
    }

    @Test("Sources from path, file handle, base64 text and bytes give the same fields")
    func sources() async throws {
        try await ServedClient.run { served in
            let path = ServedFixtures.path("fr-telecom.pdf")
            let data = try Data(contentsOf: URL(filePath: path))
            let name = "fr-telecom.pdf"
            let sources = [
                try InputSource(path: path), try InputSource(data: data, name: name),
                try InputSource(bytes: Array(data), name: name),
                try InputSource(base64: data.base64EncodedString(), name: name),
                try InputSource(fileHandle: #require(FileHandle(forReadingAtPath: path)), name: name),
            ]
            for source in sources {
                let result = try await served.client.parse(InvoiceV4.self, source)
                #expect(result.prediction.invoiceNumber.value == "9204417780")
                #expect(result.document.name == name)
            }
        }
    }

    @Test("Other endpoint: any product at any address, with fields of one's own")
    func otherEndpoint() async throws {
        try await ServedClient.run { served in
            let source = try ServedFixtures.invoice("fr-telecom.pdf")
            let result = try await served.client.parse(
                NumberOnly.self, source,
                options: .init(endpoint: Endpoint(owner: "mindee", name: "invoices", version: "3")))
            #expect(result.prediction.invoice_number?.value == "9204417780")
            #expect(result.apiRequest?.url == "\(served.baseURL)/products/mindee/invoices/v3/predict")
            await #expect {
                _ = try await served.client.parse(NumberOnly.self, source)
            } throws: {
                if case .product = $0 as? ClientError { true } else { false }
            }
        }
    }

    @Test("Other endpoint: a product without a type of its own, by the names of the wire")
    func generated() async throws {
        try await ServedClient.run { served in
            let source = try ServedFixtures.invoice("fr-telecom.pdf")
            let result = try await served.client.parse(
                GeneratedV1.self, source, options: .init(endpoint: InvoiceV4.endpoint))
            #expect(result.prediction["invoice_number"]?.single?.value == "9204417780")
            #expect(result.prediction.fields.count == 29)
            #expect(result.pages.count == 1)
            let typed = try await served.client.document(InvoiceV4.self, id: result.document.id)
            #expect(typed.prediction.invoiceNumber.value == "9204417780")
        }
    }

    @Test("A stored answer is loaded as it was given")
    func storedAnswer() async throws {
        try await ServedClient.run { served in
            let result = try await served.client.parse(InvoiceV4.self, ServedFixtures.invoice("fr-telecom.pdf"))
            let file = FileManager.default.temporaryDirectory.appending(path: "answer-\(UUID().uuidString).json")
            defer { try? FileManager.default.removeItem(at: file) }
            try result.rawResponse.body.write(to: file)
            let loaded = try served.client.loadPrediction(InvoiceV4.self, LocalResponse(path: file.path))
            guard case .document(let same) = loaded else {
                Issue.record("The answer has a document, and no job.")
                return
            }
            #expect(same.document == result.document)
            #expect(same.apiRequest == result.apiRequest)
            #expect(same.description == result.description)
        }
    }

    @Test("get a stored document, in every version")
    func document() async throws {
        try await ServedClient.run { served in
            let parsed = try await served.client.parse(InvoiceV4.self, ServedFixtures.invoice("fr-telecom.pdf"))
            let same = try await served.client.document(InvoiceV4.self, id: parsed.document.id)
            #expect(same.document.id == parsed.document.id)
            #expect(same.prediction == parsed.prediction)
            let older = try await served.client.document(InvoiceV3.self, id: parsed.document.id)
            #expect(older.prediction.invoiceNumber.value == parsed.prediction.invoiceNumber.value)
            let oldest = try await served.client.document(InvoiceV2.self, id: parsed.document.id)
            #expect(oldest.prediction.invoiceNumber.value == parsed.prediction.invoiceNumber.value)
        }
    }
}

/// A product of a test's own.
private struct NumberOnly: DocumentProduct {
    struct Text: Sendable, Hashable, Codable {
        var value: String?
    }

    static let endpoint: Endpoint? = nil

    // The name of the wire.
    var invoice_number: Text?

    func write(to summary: inout PredictionSummary) {}
}
#endif
