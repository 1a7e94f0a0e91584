import CPDFium
import Synchronization

/// The opened PDFium library, one for the process.
///
/// PDFium is not thread-safe, not even across documents, so every call into it goes through one process-wide lock,
/// taken for a page at a time. Callers wait for that lock on a thread of their own, never on the cooperative pool.
package final class PDFLibrary: Sendable {
    /// Where the library was found.
    package let path: String
    let functions: CFPDFium

    private static let lock = Mutex<Void>(())
    private static let loaded = Mutex<PDFLibrary?>(nil)

    /// What the dynamic linker is asked for when no path is given.
    #if canImport(Darwin)
    static let defaultNames = ["libpdfium.dylib"]
    #else
    static let defaultNames = ["libpdfium.so", "libpdfium.so.1"]
    #endif

    private init(path: String, functions: CFPDFium) {
        self.path = path
        self.functions = functions
    }

    /// Runs `body` while no other thread is inside PDFium. Never nested.
    static func exclusively<Value>(_ body: () throws -> Value) throws -> Value {
        // The result is handed out by hand: `withLock` itself only returns what no other task can hold.
        var result: Result<Value, any Error>?
        lock.withLock { _ in result = Result(catching: body) }
        return try result!.get()
    }

    /// Closes a document; its memory may go afterwards.
    static func close(_ document: CFPDFDocument, of library: PDFLibrary) {
        lock.withLock { _ in library.functions.closeDocument(document) }
    }

    /// Opens and initialises PDFium. The first call that succeeds decides; later ones return the same library.
    ///
    /// - Parameter path: The library file, or nil to search the system's library folders.
    /// - Throws: ``PDFError`` with ``PDFError/Code/libraryUnavailable``.
    package static func load(path: String?) throws -> PDFLibrary {
        try loaded.withLock { library in
            if let library { return library }
            let opened = try open(path.map { [$0] } ?? defaultNames)
            lock.withLock { _ in opened.functions.initLibrary() }
            library = opened
            return opened
        }
    }

    /// Opens the first of `candidates` that is a PDFium, not yet initialised.
    static func open(_ candidates: [String]) throws -> PDFLibrary {
        // All members are function pointers, which the call fills or leaves unused.
        let functions = UnsafeMutablePointer<CFPDFium>.allocate(capacity: 1)
        defer { functions.deallocate() }
        var reasons: [String] = []
        for candidate in candidates {
            var message = [CChar](repeating: 0, count: 512)
            if crossfoot_pdfium_open(candidate, functions, &message, message.count) == 1 {
                return PDFLibrary(path: candidate, functions: functions.pointee)
            }
            reasons.append(String(decoding: message.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
        }
        throw PDFError(
            .libraryUnavailable,
            "PDFium cannot be loaded (\(reasons.joined(separator: "; "))). Run scripts/fetch-runtime.")
    }
}
