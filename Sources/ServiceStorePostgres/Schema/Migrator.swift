#if Server
import Foundation
import ServiceStore

/// Brings the tables up to date, one server at a time.
struct Migrator {
    let connection: PostgresConnection
    /// The schema of the settings; nil: the first of the search path.
    let schema: String?
    var migrations = Migration.all

    /// - Throws: ``StoreError`` with ``StoreError/Code/newerSchema``; ``PostgresFailure``.
    func run() throws {
        try connection.transaction {
            let schema = try schema ?? firstOfSearchPath()
            // Held until the end of the transaction. Other servers wait here, and then find all done.
            _ = try connection.run(
                "SELECT pg_advisory_xact_lock(hashtextextended('crossfoot ' || $1, 0))", [.text(schema)])
            try makeSchema(schema)
            try connection.runScript(
                """
                CREATE TABLE IF NOT EXISTS schema_versions (
                    number bigint PRIMARY KEY,
                    name text NOT NULL,
                    applied_at timestamptz NOT NULL DEFAULT clock_timestamp()
                )
                """)
            var found = try connection.run("SELECT coalesce(max(number), 0) FROM schema_versions").first
            let current = try found?.next(Int.self) ?? 0
            guard current <= migrations.count else {
                throw StoreError(
                    .newerSchema,
                    "The database's tables are of a newer version of Crossfoot (\(current); this one knows "
                        + "\(migrations.count)). Run that version, or a database of its own.")
            }
            for migration in migrations.dropFirst(current) {
                try connection.runScript(migration.script)
                _ = try connection.run(
                    "INSERT INTO schema_versions (number, name) VALUES ($1, $2)",
                    [.int(migration.number), .text(migration.name)])
            }
        }
    }

    private func makeSchema(_ schema: String) throws {
        var found = try connection.run(
            "SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = $1)", [.text(schema)]
        ).first
        if try found?.next(Bool.self) == true { return }
        try connection.runScript("CREATE SCHEMA \(connection.quotedIdentifier(schema))")
    }

    /// The schema in which the server would make tables if it were there: the address may name one in its options.
    private func firstOfSearchPath() throws -> String {
        var found = try connection.run(
            #"""
            SELECT CASE WHEN first IN ('', '""', '"$user"') THEN coalesce(current_schema(), 'public')
                ELSE (parse_ident(first))[1] END
            FROM (SELECT trim(split_part(current_setting('search_path'), ',', 1)) AS first) path
            """#
        ).first
        return try found?.next(String.self) ?? "public"
    }
}
#endif
