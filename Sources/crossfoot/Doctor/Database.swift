#if Server
import Foundation

extension Finding {
    /// SQLite, in which the server keeps its keys.
    static var database: Finding {
        guard let symbol = dlsym(dlopen(nil, RTLD_NOW), "sqlite3_libversion") else {
            return Finding(
                grade: .missing, name: "SQLite",
                text: "It is not linked; the server cannot run (Debian, Ubuntu: apt-get install libsqlite3-dev).")
        }
        let version = unsafeBitCast(symbol, to: (@convention(c) () -> UnsafePointer<CChar>?).self)()
        return Finding(grade: .ready, name: "SQLite", text: version.map { String(cString: $0) } ?? "")
    }
}
#endif
