import CrossfootSDKTesting
import Foundation
import InvoiceSDK
import InvoiceWire

/// Values that tests of the client start from.
enum ClientFixtures {
    static let key = "secret-key-1"
    static let base = "https://example.org/v1"
    static let pdf = InputSource(name: "two invoices.pdf", mediaType: .pdf, content: Data("%PDF-1.7".utf8))

    static func settings(
        retry: RetryPolicy = RetryPolicy(), log: (@Sendable (String) -> Void)? = nil
    ) -> ClientSettings {
        ClientSettings(apiKey: key, baseURL: URL(string: base)!, retry: retry, log: log)
    }

    /// Its chance is always one half, its request names are counted by nobody.
    static func client(
        _ transport: FakeTransport, clock: any Clock<Duration> = InstantClock(), retry: RetryPolicy = RetryPolicy(),
        log: (@Sendable (String) -> Void)? = nil
    ) -> InvoiceClient {
        InvoiceClient(
            settings: settings(retry: retry, log: log), transport: transport,
            surroundings: ClientSurroundings(
                clock: clock, now: { Date(timeIntervalSince1970: 784_111_777) }, fraction: { 0.5 },
                makeKey: { "made-key" }))
    }

    static func document(id: String = "d1", groups: [[Int]] = [[0], [1, 2]]) -> DocumentObject<InvoiceSplitterV1> {
        DocumentObject(
            id: id, name: "two invoices.pdf", pageCount: 3,
            inference: InferenceObject(
                startedAt: "2026-01-02T03:04:05.000000", finishedAt: "2026-01-02T03:04:06.000000", processingTime: 1,
                isRotationApplied: .null, product: ProductObject(name: "mindee/invoice_splitter", version: "1.2"),
                pages: [],
                prediction: InvoiceSplitterV1(
                    invoicePageGroups: groups.map { InvoiceSplitterV1.PageGroup(pageIndexes: $0, confidence: 1) })))
    }

    static func job(_ status: String, error: ErrorObject = .none) -> JobObject {
        JobObject(id: "j1", status: status, issuedAt: "2026-01-02T03:04:05.000000", error: error)
    }
}

/// What a call throws as a ``ClientError``; nil when it throws nothing or something else.
func clientError(_ call: () async throws -> Void) async -> ClientError? {
    do {
        try await call()
        return nil
    } catch {
        return error as? ClientError
    }
}
