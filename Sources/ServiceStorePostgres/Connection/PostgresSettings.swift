#if Server
import Foundation

/// Which database to use, and how.
package struct PostgresSettings: Sendable {
    package var address: PostgresAddress
    /// The schema of all tables, made when it is missing; nil: the first of the address's `search_path`, which is
    /// `public` unless the address or the server's administrator says otherwise.
    package var schema: String?
    /// Connections, each with a thread, for all but uploads; at least 1. The notifications have one more.
    package var connections = 8
    /// Connections for uploads of a ``PostgresDocumentStore``; at least 1.
    package var documentConnections = 2
    /// How long a call goes on trying while the database cannot be reached, in seconds.
    package var patience: TimeInterval = 5
    /// How long a statement may take, in seconds, locks that it waits for included.
    package var statementLimit: TimeInterval = 30

    package init(address: PostgresAddress, schema: String? = nil) {
        self.address = address
        self.schema = schema
    }

    /// - Parameter address: `postgres://user:password@host:port/database?sslmode=…`, as libpq reads it.
    /// - Throws: ``StoreError`` with ``StoreError/Code/invalid``.
    package init(address: String, schema: String? = nil) throws {
        self.init(address: try PostgresAddress(address), schema: schema)
    }
}
#endif
