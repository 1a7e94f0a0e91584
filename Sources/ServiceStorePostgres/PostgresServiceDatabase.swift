#if Server
import Foundation
import ServiceStore

/// All that the service keeps, in PostgreSQL: for any number of servers and workers over one database.
///
/// Calls wait for one of the connections of the settings, each of which has a thread of its own. A call goes on trying
/// while the database cannot be reached, for as long as ``PostgresSettings/patience`` says, and is done once even when the
/// connection breaks in the middle of its commit.
package final class PostgresServiceDatabase: ServiceDatabase {
    let pool: ConnectionPool
    let notifications: NotificationLane

    private init(pool: ConnectionPool, notifications: NotificationLane) {
        self.pool = pool
        self.notifications = notifications
    }

    /// Connects, and brings the tables up to date; servers that start at the same time wait for one another.
    ///
    /// - Throws: ``StoreError``: ``StoreError/Code/unavailable`` when the database cannot be reached or libpq is not
    ///   installed, ``StoreError/Code/newerSchema`` when the tables are of a newer version.
    package static func open(_ settings: PostgresSettings) async throws -> PostgresServiceDatabase {
        let session = try PostgresSession(settings)
        let pool = ConnectionPool(session: session, count: settings.connections, name: "postgres")
        do {
            try await pool.run { connection, _ in
                try Migrator(connection: connection, schema: settings.schema).run()
            }
        } catch {
            await pool.close()
            throw error
        }
        return PostgresServiceDatabase(pool: pool, notifications: try NotificationLane(session: session))
    }

    /// Writes a row, so that a disk that is full or a database that may only be read is found.
    package func checkHealth() async throws {
        try await pool.run(patience: 1) { connection, _ in
            _ = try connection.run(
                """
                INSERT INTO health (id, checked_at) VALUES (1, clock_timestamp())
                ON CONFLICT (id) DO UPDATE SET checked_at = clock_timestamp()
                """)
        }
    }

    package func close() async {
        await notifications.close()
        await pool.close()
    }
}
#endif
