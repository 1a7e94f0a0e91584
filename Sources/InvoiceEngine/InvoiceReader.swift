import InvoiceModel

/// Reads invoices: the facade of the engine.
public final class InvoiceReader: Sendable {
    public let configuration: EngineConfiguration

    /// - Throws: ``EngineError`` with `libraryUnavailable` when PDFium cannot be loaded.
    public init(configuration: EngineConfiguration = EngineConfiguration()) throws {
        self.configuration = configuration
    }

    /// Reads the document at `path`.
    ///
    /// - Throws: ``EngineError``.
    public func read(path: String) async throws -> InvoiceDocument {
        throw EngineError(.unsupportedType, "Nothing is read yet.")
    }

    /// Reads a document from memory.
    ///
    /// - Throws: ``EngineError``.
    public func read(bytes: [UInt8]) async throws -> InvoiceDocument {
        throw EngineError(.unsupportedType, "Nothing is read yet.")
    }
}
