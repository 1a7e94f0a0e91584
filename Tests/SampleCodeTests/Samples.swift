import CrossfootEmbedded
import CrossfootSDK
import Foundation
import InvoiceEngine
import Testing

/// Samples that run to their end, with the engine in place of a server. Those with `@Test` in them run by themselves.
@Suite struct Samples {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let invoice = root.appending(path: "TestData/invoices/gb-joinery.pdf")
    private static let stream = root.appending(path: "TestData/streams/mixed.pdf")

    /// Reads text layers only: these documents have one.
    private let client: InvoiceClient

    init() throws {
        var configuration = EngineConfiguration()
        configuration.pdfiumLibrary =
            ProcessInfo.processInfo.environment["CROSSFOOT_PDFIUM"]
            ?? Self.root.appending(path: ".runtime/lib/libpdfium.so").path
        configuration.recognition = .off
        client = try InvoiceClient.embedded(configuration: configuration)
    }

    @Test func queueingAndWaitingRuns() async throws {
        let document = try InputSource(contentsOf: Self.invoice)
        try await queueingAndWaiting1(client: client, document: document)
        try await queueingAndWaiting2(client: client, documents: [document, document])
    }

    @Test func readingAnAnswerRuns() async throws {
        let result = try await client.parse(InvoiceV4.self, InputSource(contentsOf: Self.invoice))
        try #require(result.prediction.invoiceNumber.value == "TJ/2291")
        try await fieldsAndPlaces1(result: result)
        try await datesAmountsAndCurrencies1(invoice: result.prediction)
        try await lineItemsAndTaxes1(invoice: result.prediction)
        try await sendingFeedback1(client: client, result: result)
        let old = try await client.parse(InvoiceV3.self, InputSource(contentsOf: Self.invoice))
        try await datesAmountsAndCurrencies2(old: old.prediction)
    }

    @Test func choosingPagesRuns() async throws {
        try await choosingADocument3(client: client, document: InputSource(contentsOf: Self.stream))
    }

    @Test func splittingAFileLeavesOneFileForEachInvoice() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "crossfoot-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = try InputSource(contentsOf: Self.stream)
        try await splittingAFile1(client: client, file: file, folder: folder)
        let split = try await client.enqueueAndParse(InvoiceSplitterV1.self, file)
        let written = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(written.count == split.prediction.invoicePageGroups?.count)
    }

    @Test func readingAWebhookRuns() async throws {
        let body = Data(#"{"job": {"id": "1", "status": "waiting"}}"#.utf8)
        try await webhooksAndStoredAnswers1(client: client, body: body, signature: "00")
        let signature = LocalResponse(data: body).hmacSignature(secret: "webhook secret")
        try await webhooksAndStoredAnswers1(client: client, body: body, signature: signature)
    }
}
