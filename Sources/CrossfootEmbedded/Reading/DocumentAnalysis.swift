import Foundation
import InvoiceEngine
import InvoiceModel
import InvoiceProjection

/// What was read of a document.
package enum DocumentContent: Sendable {
    case invoice(InvoiceDocument)
    case groups(SplitDocument)
}

/// Reads documents: the engine, or what a test puts in its place.
package protocol DocumentAnalysis: Sendable {
    /// Documents that it reads at the same time.
    var lanes: Int { get }
    /// Bytes of the largest document.
    var maximumBytes: Int { get }
    /// Most pages of one document.
    var maximumPages: Int { get }

    /// - Throws: `EngineError`.
    func invoice(_ content: Data, options: ReadingOptions) async throws -> InvoiceDocument
    /// - Throws: `EngineError`.
    func groups(_ content: Data) async throws -> SplitDocument
}

/// The engine.
struct EngineAnalysis: DocumentAnalysis {
    let reader: InvoiceReader

    var lanes: Int { max(1, reader.configuration.lanes) }
    var maximumBytes: Int { reader.configuration.maximumBytes }
    var maximumPages: Int { reader.configuration.maximumPages }

    func invoice(_ content: Data, options: ReadingOptions) async throws -> InvoiceDocument {
        try await reader.read(bytes: [UInt8](content), options: options)
    }

    func groups(_ content: Data) async throws -> SplitDocument {
        try await reader.split(bytes: [UInt8](content))
    }
}

extension DocumentAnalysis {
    /// Reads what the product needs; every error is a failure in the words of the protocol.
    func read(
        _ content: Data, product: EmbeddedProduct, extras: ResponseExtras
    ) async -> Result<DocumentContent, ServiceFailure> {
        do {
            switch product {
            case .invoices:
                let options = ReadingOptions(
                    includesWords: !extras.isDisjoint(with: [.words, .fullText]),
                    findsPapers: extras.contains(.cropper))
                return .success(.invoice(try await invoice(content, options: options)))
            case .invoiceSplitter:
                return .success(.groups(try await groups(content)))
            }
        } catch let error as EngineError where error.isOfDocument {
            return .failure(
                .unreadableDocument(
                    engineCode: error.code.description, message: error.message, maximumPages: maximumPages,
                    maximumBytes: maximumBytes))
        } catch let error as EngineError {
            return .failure(.internalFailure(error.message))
        } catch {
            return .failure(.internalFailure("an unexpected error"))
        }
    }
}
