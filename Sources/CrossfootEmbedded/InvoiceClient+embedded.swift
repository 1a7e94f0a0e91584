import Foundation
import InvoiceEngine
import InvoiceSDK

extension InvoiceClient {
    /// A client whose documents are read in this process by `reader`.
    ///
    /// - Parameters:
    ///   - reader: can be shared with other clients; each client keeps its own results.
    ///   - limits: how much is kept in memory.
    ///   - log: gets one line for each request; never a document.
    public init(
        reader: InvoiceReader, limits: EmbeddedLimits = EmbeddedLimits(), log: (@Sendable (String) -> Void)? = nil
    ) {
        self.init(
            settings: ClientSettings(apiKey: "", baseURL: Self.embeddedURL, retry: RetryPolicy(), log: log),
            transport: EmbeddedTransport(reader: reader, limits: limits))
    }

    /// A client whose documents are read in this process.
    ///
    /// - Parameters:
    ///   - configuration: where the libraries and models are, and how much is read at once.
    ///   - limits: how much is kept in memory.
    ///   - log: gets one line for each request; never a document.
    /// - Throws: `EngineError` with `libraryUnavailable` when PDFium cannot be loaded.
    public static func embedded(
        configuration: EngineConfiguration = EngineConfiguration(), limits: EmbeddedLimits = EmbeddedLimits(),
        log: (@Sendable (String) -> Void)? = nil
    ) throws -> InvoiceClient {
        InvoiceClient(reader: try InvoiceReader(configuration: configuration), limits: limits, log: log)
    }

    /// Nothing is ever asked there: answers repeat it as the address of the request. `.invalid` is no host by RFC 6761.
    private static let embeddedURL = URL(string: "http://embedded.invalid/v1")!
}
