import Dispatch
import Foundation
import PDFReading

/// Runs work with PDFium, which blocks and lets in one thread at a time, on a thread outside Swift's pool.
package enum PDFWork {
    fileprivate static let queue = DispatchQueue(label: "crossfoot.pdf-work", qos: .userInitiated)

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

    fileprivate static func onQueue<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws
        -> Value
    {
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

    /// PDFium: what `CROSSFOOT_PDFIUM` names, else the file beside the program or
    /// among the frameworks of an app, else what the dynamic linker finds.
    private static func library() throws -> PDFLibrary {
        try PDFLibrary.load(path: libraryPath(environment: ProcessInfo.processInfo.environment, program: Bundle.main))
    }

    /// nil: none is named, and none is beside the program.
    static func libraryPath(environment: [String: String], program: Bundle) -> String? {
        if let path = environment["CROSSFOOT_PDFIUM"], !path.isEmpty { return path }
        let folder = program.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
        #if canImport(Darwin)
        // Apps have their libraries in a folder of their own; on iOS each must be a framework.
        let frameworks = program.privateFrameworksURL
        let places = [
            folder?.appendingPathComponent("libpdfium.dylib"), frameworks?.appendingPathComponent("libpdfium.dylib"),
            frameworks?.appendingPathComponent("pdfium.framework/pdfium"),
        ]
        #else
        let places = [folder?.appendingPathComponent("libpdfium.so")]
        #endif
        return places.lazy.compactMap { $0?.path }.first { FileManager.default.fileExists(atPath: $0) }
    }

    package static func clientError(_ error: PDFError) -> ClientError {
        guard error.code == .libraryUnavailable else { return .pdf(error.message) }
        return .pdf("\(error.message) CROSSFOOT_PDFIUM names the library where it is elsewhere.")
    }
}

/// A document that stays open between pieces of work; it closes by itself, outside Swift's pool as well.
package final class OpenPDF: Sendable {
    private let holder: Holder

    /// - Throws: as ``PDFWork/run(_:_:)``.
    package init(_ content: Data) async throws {
        holder = try await PDFWork.run(content) { Holder($0) }
    }

    /// - Throws: as ``PDFWork/run(_:_:)``.
    package func run<Value: Sendable>(
        _ body: @escaping @Sendable (PDFDocumentReader) throws -> Value
    ) async throws -> Value {
        try await PDFWork.onQueue { [holder] in
            guard let document = holder.document else { throw ClientError.pdf("The PDF is closed.") }
            return try body(document)
        }
    }

    deinit {
        PDFWork.queue.async { [holder] in holder.document = nil }
    }

    /// Has the only reference to the document, so that its last one goes on the queue.
    private final class Holder: @unchecked Sendable {
        // Sendable by hand: only work on the queue looks at it.
        var document: PDFDocumentReader?

        init(_ document: PDFDocumentReader) { self.document = document }
    }
}
