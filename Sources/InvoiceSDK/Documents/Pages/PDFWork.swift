import Dispatch
import Foundation
import PDFReading

/// Runs work with PDFium, which blocks and lets in one thread at a time, on a thread outside Swift's pool.
package enum PDFWork {
    private static let queue = DispatchQueue(label: "crossfoot.pdf-work", qos: .userInitiated)

    /// Opens a document and hands it to `body`.
    ///
    /// - Throws: ``ClientError/pdf(_:)`` where PDFium is missing or the document cannot be opened, cut or drawn;
    ///   `CancellationError` where the task was cancelled before its turn; and what `body` throws.
    package static func run<Value: Sendable>(
        _ content: Data, _ body: @escaping @Sendable (PDFDocumentReader) throws -> Value
    ) async throws -> Value {
        try await onQueue {
            try body(PDFDocumentReader(library: try library(), bytes: Array(content), maximumPages: Int.max))
        }
    }

    /// Runs work with a document that stays open.
    ///
    /// - Throws: as ``run(_:_:)``.
    package static func onQueue<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try Task.checkCancellation()
        let value = try await withCheckedThrowingContinuation { continuation in
            queue.async {
                continuation.resume(
                    with: Result { do { return try body() } catch let error as PDFError { throw clientError(error) } })
            }
        }
        try Task.checkCancellation()
        return value
    }

    /// PDFium by `CROSSFOOT_PDFIUM`, else as the dynamic linker finds it.
    package static func library(
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws -> PDFLibrary {
        let path = environment["CROSSFOOT_PDFIUM"].flatMap { $0.isEmpty ? nil : $0 }
        return try PDFLibrary.load(path: path)
    }

    package static func clientError(_ error: PDFError) -> ClientError {
        guard error.code == .libraryUnavailable else { return .pdf(error.message) }
        return .pdf("\(error.message) CROSSFOOT_PDFIUM names the library where it is elsewhere.")
    }
}
