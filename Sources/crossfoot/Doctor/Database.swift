import Foundation

extension Finding {
    /// SQLite, in which the server keeps its keys. It is linked to a build with the server.
    static var database: Finding {
        #if Server
        guard let symbol = dlsym(dlopen(nil, RTLD_NOW), "sqlite3_libversion") else {
            return Finding(
                grade: .missing, name: "SQLite",
                text: "It is not linked; the server cannot run (Debian, Ubuntu: apt-get install libsqlite3-dev).")
        }
        let version = unsafeBitCast(symbol, to: (@convention(c) () -> UnsafePointer<CChar>?).self)()
        return Finding(grade: .ready, name: "SQLite", text: version.map { String(cString: $0) } ?? "")
        #else
        return Finding(grade: .note, name: "SQLite", text: "Not in this build, which has no server.")
        #endif
    }
}
