// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/TestingWithoutAServer.md by scripts/sample-code; change it there.
import CrossfootSDK
import CrossfootSDKTesting
import Foundation
import Testing

/// Code of yours.
func amountToPay(_ document: InputSource, client: InvoiceClient) async throws -> String {
    let invoice = try await client.parse(InvoiceV4.self, document).prediction
    return "\(invoice.totalAmount.value ?? 0) \(invoice.locale.currency ?? "?")"
}

@Test func amountAndCurrencyAreSaid() async throws {
    let answer = #"""
        {"document": {"inference": {"prediction": {
            "total_amount": {"value": 2608.2, "confidence": 0.99}, "locale": {"currency": "CAD"}
        }}}}
        """#
    let transport = FakeTransport([.json(answer, statusCode: 201)])
    let client = try InvoiceClient(apiKey: "test", environment: [:], transport: transport)
    let document = try InputSource(bytes: Array("%PDF-1.7".utf8), name: "march.pdf")

    #expect(try await amountToPay(document, client: client) == "2608.2 CAD")
    #expect(transport.requests.map { $0.url.path } == ["/v1/products/mindee/invoices/v4/predict"])
    #expect(transport.requests.first?.formPart("document")?.fileName == "march.pdf")
}

@Test func aBusyServerIsWaitedFor() async throws {
    let clock = InstantClock()
    let transport = FakeTransport([.sample(.tooManyRequests), .sample(.invoiceV4)])
    let client = try InvoiceClient(apiKey: "test", environment: [:], transport: transport, clock: clock)
    let document = try InputSource(bytes: Array("%PDF-1.7".utf8), name: "march.pdf")

    #expect(try await amountToPay(document, client: client) != "0 ?")
    #expect(transport.requests.count == 2)
    #expect(clock.sleeps == [.seconds(2)])
}

@Test func aQueuedInvoiceIsWaitedFor() async throws {
    let transport = FakeTransport([
        .sample(.jobWaiting), .sample(.jobProcessing), .sample(.jobCompleted), .sample(.invoiceV4Queued),
    ])
    let client = try InvoiceClient(apiKey: "test", environment: [:], transport: transport, clock: InstantClock())
    let document = try InputSource(bytes: Array("%PDF-1.7".utf8), name: "march.pdf")

    let result = try await client.enqueueAndParse(InvoiceV4.self, document)
    #expect(result.document.id == SampleResponse.documentID)
    #expect(transport.remainingAnswers == 0)
}
