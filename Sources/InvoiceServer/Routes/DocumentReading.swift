#if Server
import InvoiceEngine
import InvoiceModel

/// Reads the document at a path: the engine, or what a test puts in its place.
///
/// It must not compute on the caller's thread; the engine has lanes of its own.
package typealias DocumentReading =
    @Sendable (_ path: String, _ options: ReadingOptions) async throws -> InvoiceDocument

extension InvoiceReader {
    /// The engine as the server calls it.
    package var reading: DocumentReading {
        { path, options in try await self.read(path: path, options: options) }
    }
}
#endif
