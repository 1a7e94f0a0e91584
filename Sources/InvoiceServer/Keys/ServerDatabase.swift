#if Server
import Foundation
import GRDB

/// The server's database file, `crossfoot.sqlite` in the data directory.
package enum ServerDatabase {
    package static let fileName = "crossfoot.sqlite"

    /// Opens the database and brings its tables up to date; makes file and folder when they are missing.
    ///
    /// Several processes may have it open: writers wait for one another up to five seconds.
    package static func open(dataDirectory: String) throws -> DatabasePool {
        try FileManager.default.createDirectory(
            atPath: dataDirectory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let path = dataDirectory + "/" + fileName
        // SQLite gives its side files the permissions of the first one: for the owner only.
        let descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        if descriptor >= 0 { close(descriptor) }
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        let pool = try DatabasePool(path: path, configuration: configuration)
        try migrator.migrate(pool)
        return pool
    }

    /// Append only: a migration that has been released is never changed.
    private static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("create api_key") { database in
            try database.execute(
                sql: """
                    CREATE TABLE api_key (
                        id INTEGER PRIMARY KEY,
                        name TEXT NOT NULL CHECK (length(name) > 0),
                        hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
                        last_four TEXT NOT NULL CHECK (length(last_four) = 4),
                        created_at INTEGER NOT NULL,
                        last_used_at INTEGER,
                        revoked_at INTEGER
                    ) STRICT
                    """)
        }
        return migrator
    }
}
#endif
