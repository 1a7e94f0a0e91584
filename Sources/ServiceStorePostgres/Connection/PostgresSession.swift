#if Server
import CPostgres
import Foundation
import ServiceStore

/// Makes connections that are set up for the service.
struct PostgresSession: Sendable {
    let settings: PostgresSettings
    let library: PostgresLibrary

    /// - Throws: ``StoreError`` with ``StoreError/Code/unavailable`` without libpq.
    init(_ settings: PostgresSettings) throws {
        self.settings = settings
        library = try PostgresLibrary.load()
    }

    /// Waits on the calling thread until the connection is made or has failed.
    ///
    /// - Throws: ``PostgresFailure``.
    func connect() throws -> PostgresConnection {
        let functions = library.functions
        // What stands before the address is a default, what stands after it is fixed.
        let options = [
            ("connect_timeout", "5"), ("fallback_application_name", "crossfoot"),
            ("keepalives_idle", "30"), ("keepalives_interval", "10"), ("keepalives_count", "3"),
            ("dbname", settings.address.text), ("client_encoding", "UTF8"),
        ]
        let handle = Self.withCStrings(options.map(\.0)) { keywords in
            Self.withCStrings(options.map(\.1)) { values in functions.connect(keywords, values, 1) }
        }
        guard let handle else { throw PostgresFailure(kind: .unreachable, message: "out of memory") }
        guard functions.status(handle) == CPGConnectionOK else {
            defer { functions.finish(handle) }
            let reason = Self.line(functions.errorMessage(handle))
            throw PostgresFailure(kind: .unreachable, message: settings.address.redacting(reason))
        }
        // The server ends a statement at its limit; a server that does not is given up a little later.
        let connection = PostgresConnection(
            library: functions, handle: handle, answerLimit: .seconds(settings.statementLimit + 5))
        _ = functions.setNoticeProcessor(handle, { _, _ in }, nil)
        guard functions.setNonBlocking(handle, 1) == 0 else {
            throw PostgresFailure(kind: .unreachable, message: "the connection cannot be set up")
        }
        guard functions.serverVersion(handle) >= Self.oldestServer else {
            throw PostgresFailure(kind: .refused(state: "0A000"), message: "PostgreSQL 12 or later is needed")
        }
        try setUp(connection)
        return connection
    }

    /// Generated columns and the functions that the statements use are there from PostgreSQL 12 on.
    private static let oldestServer: Int32 = 120_000

    private func setUp(_ connection: PostgresConnection) throws {
        let limit = String(Int(settings.statementLimit * 1000))
        _ = try connection.run(
            """
            SELECT set_config('statement_timeout', $1, false), set_config('lock_timeout', $1, false),
                set_config('idle_in_transaction_session_timeout', '60000', false),
                set_config('default_transaction_isolation', 'read committed', false),
                set_config('timezone', 'UTC', false)
            """, [.text(limit)])
        if let schema = settings.schema {
            _ = try connection.run("SELECT set_config('search_path', quote_ident($1), false)", [.text(schema)])
        }
    }

    /// Lines of a message of libpq, after one another.
    static func line(_ message: UnsafePointer<CChar>?) -> String {
        let text = message.map { String(cString: $0) } ?? ""
        let lines = text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
        return lines.isEmpty ? "no reason given" : lines.joined(separator: "; ")
    }

    private static func withCStrings<Value>(
        _ strings: [String], _ body: ([UnsafePointer<CChar>?]) -> Value
    ) -> Value {
        let copies = strings.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        return body(copies.map { UnsafePointer($0) } + [nil])
    }
}
#endif
