#if Server
import ServiceStore
import ServiceStorePostgres
import ServiceStoreSQLite

/// Where the service keeps its keys, jobs, results and usage.
package enum DatabaseLocation: Sendable {
    /// A folder of this machine with a SQLite file in it.
    case sqlite(directory: String)
    /// A database that many servers and workers share.
    case postgres(PostgresSettings)

    /// - Parameters:
    ///   - text: what was given with `--database`; nil: nothing.
    ///   - dataDirectory: folder of the server, where the SQLite file is when nothing was given.
    /// - Throws: ``DatabaseLocationError``; ``StoreError`` for an address that PostgreSQL's library cannot read.
    package init(_ text: String?, dataDirectory: String) throws {
        guard let text else {
            self = .sqlite(directory: dataDirectory)
            return
        }
        if PostgresAddress.isAddress(text) {
            self = .postgres(try PostgresSettings(address: text))
            return
        }
        if let scheme = text.firstRange(of: "://") {
            throw DatabaseLocationError("There is no database of the kind \(text[..<scheme.lowerBound])://.")
        }
        guard !text.isEmpty else { throw DatabaseLocationError("The name of the database is empty.") }
        self = .sqlite(directory: text)
    }

    /// Opens the database and brings its tables up to date.
    ///
    /// - Throws: ``StoreError``.
    package func open() async throws -> any ServiceDatabase {
        switch self {
        case .sqlite(let directory): try SQLiteServiceDatabase(directory: directory)
        case .postgres(let settings): try await PostgresServiceDatabase.open(settings)
        }
    }
}

/// Why the text of `--database` names no database. It never repeats a password.
package struct DatabaseLocationError: Error, Sendable, CustomStringConvertible {
    package var message: String

    init(_ message: String) { self.message = message }

    package var description: String { message }
}
#endif
