#if Server
import CPostgres
import ServiceStore
import Synchronization

/// The opened libpq, one for the process.
struct PostgresLibrary: Sendable {
    /// All members are function pointers of a library that is never closed.
    let functions: CPGLibrary

    private static let loaded = Mutex<PostgresLibrary?>(nil)

    /// What the dynamic linker is asked for. The number is that of libpq's binary interface, the same since 2006.
    #if canImport(Darwin)
    static let defaultNames = ["libpq.5.dylib"]
    #else
    static let defaultNames = ["libpq.so.5"]
    #endif

    /// Opens libpq. The first call that succeeds decides; later ones return the same library.
    ///
    /// - Throws: ``StoreError`` with ``StoreError/Code/unavailable``, which names the package to install.
    static func load() throws(StoreError) -> PostgresLibrary {
        let result = loaded.withLock { library -> Result<PostgresLibrary, StoreError> in
            if let library { return .success(library) }
            let opened = Result { () throws(StoreError) in try open(defaultNames) }
            library = try? opened.get()
            return opened
        }
        return try result.get()
    }

    /// Opens the first of `candidates` that is a libpq.
    static func open(_ candidates: [String]) throws(StoreError) -> PostgresLibrary {
        // All members are function pointers, which the call fills or leaves unused.
        let functions = UnsafeMutablePointer<CPGLibrary>.allocate(capacity: 1)
        defer { functions.deallocate() }
        var reasons: [String] = []
        for candidate in candidates {
            var message = [CChar](repeating: 0, count: 512)
            if crossfoot_postgres_open(candidate, functions, &message, message.count) == 1 {
                guard functions.pointee.isThreadSafe() == 1 else {
                    reasons.append("\(candidate) was built without threads")
                    continue
                }
                return PostgresLibrary(functions: functions.pointee)
            }
            reasons.append(String(decoding: message.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
        }
        throw StoreError(
            .unavailable,
            "libpq, PostgreSQL's client library, cannot be loaded (\(reasons.joined(separator: "; "))). "
                + "Install it (Debian and Ubuntu: apt-get install libpq5).")
    }
}
#endif
