import COnnxRuntime
import Synchronization

/// The opened ONNX Runtime, one for the process.
///
/// It starts no threads: a model runs on the thread that calls it, and as many threads as the caller likes may run at
/// once. Before it is handed out, a library has proven on a small model that it is the one we know.
package final class InferenceLibrary: Sendable {
    /// Where the library was found.
    package let path: String
    /// The release, such as "1.31.1".
    package let version: String
    // Written only while the library is opened, never freed.
    nonisolated(unsafe) let runtime: OpaquePointer

    private static let loaded = Mutex<InferenceLibrary?>(nil)

    /// What the dynamic linker is asked for when no path is given.
    #if canImport(Darwin)
    static let defaultNames = ["libonnxruntime.dylib"]
    #else
    static let defaultNames = ["libonnxruntime.so.1", "libonnxruntime.so"]
    #endif

    private init(path: String, runtime: OpaquePointer) {
        self.path = path
        self.runtime = runtime
        version = String(cString: crossfoot_onnx_version(runtime))
    }

    /// Opens ONNX Runtime and tests it. The first call that succeeds decides; later ones return the same library.
    ///
    /// - Parameter path: The library file, or nil to search the system's library folders.
    /// - Throws: ``InferenceError`` with ``InferenceError/Code/libraryUnavailable``.
    package static func load(path: String?) throws -> InferenceLibrary {
        try loaded.withLock { library in
            if let library { return library }
            let opened = try open(path.map { [$0] } ?? defaultNames)
            try SelfTest.check(opened)
            library = opened
            return opened
        }
    }

    /// Opens the first of `candidates` that says it is an ONNX Runtime, not yet tested.
    static func open(_ candidates: [String]) throws -> InferenceLibrary {
        var reasons: [String] = []
        for candidate in candidates {
            var runtime: OpaquePointer?
            var reason = Reason()
            if reason.hold({ crossfoot_onnx_open(candidate, &runtime, $0, $1) }), let runtime {
                return InferenceLibrary(path: candidate, runtime: runtime)
            }
            reasons.append(reason.text)
        }
        throw InferenceError(
            .libraryUnavailable,
            "ONNX Runtime cannot be loaded (\(reasons.joined(separator: "; "))). Run scripts/fetch-runtime.")
    }
}
