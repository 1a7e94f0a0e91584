#if Server
import CPostgres
import Foundation
import ServiceStore

/// The address of a database, which may hold a password: its text never gets into a description or an error.
package struct PostgresAddress: Sendable, Hashable {
    /// As libpq takes it.
    let text: String
    /// The password, percent-decoded; empty when there is none.
    let password: String
    /// Host, port and name of the database, for people.
    let summary: String

    /// Addresses of this form are meant for PostgreSQL.
    package static func isAddress(_ text: String) -> Bool {
        text.hasPrefix("postgres://") || text.hasPrefix("postgresql://")
    }

    /// - Parameter text: a URI as in section 34.1.1 of PostgreSQL's manual, "Connection Strings".
    /// - Throws: ``StoreError``: ``StoreError/Code/invalid`` for an address that libpq cannot read,
    ///   ``StoreError/Code/unavailable`` without libpq.
    package init(_ text: String) throws {
        let library = try PostgresLibrary.load()
        guard Self.isAddress(text), !text.utf8.contains(0), !Self.hasStrayAtSign(text),
            let options = Self.options(of: text, library: library)
        else {
            // libpq's own message quotes the part it could not read, which may be a piece of a password.
            throw StoreError(
                .invalid,
                "The address of the database is none that PostgreSQL's library can read. It has the form "
                    + "postgres://user:password@host:port/database?sslmode=require; characters other than letters, "
                    + "digits, '-', '.', '_' and '~' of a name or password are written as %XX.")
        }
        self.text = text
        password = options["password"] ?? ""
        let host = options["host"] ?? options["hostaddr"] ?? "the local socket"
        summary = "\(host):\(options["port"] ?? "5432")/\(options["dbname"] ?? options["user"] ?? "")"
    }

    /// `text` without the password, wherever it stands.
    func redacting(_ text: String) -> String {
        password.count < 4 ? text : text.replacing(password, with: "***")
    }

    /// Whether a bare "@" or "/" in a password would be taken for the end of it, and the rest be named in errors as a host.
    ///
    /// libpq takes what stands before the first "@" for name and password, unless a "/" comes first.
    private static func hasStrayAtSign(_ text: String) -> Bool {
        let rest = text.drop { $0 != ":" }.dropFirst(3)
        let credentials = rest.prefix { $0 != "@" && $0 != "/" }
        let place = rest.dropFirst(credentials.count)
        return place.drop { $0 == "@" }.prefix { $0 != "?" }.contains("@") || place.hasPrefix("@@")
    }

    /// What libpq reads out of an address; nil when it cannot.
    private static func options(of text: String, library: PostgresLibrary) -> [String: String]? {
        var message: UnsafeMutablePointer<CChar>?
        let parsed = library.functions.parseOptions(text, &message)
        if let message { library.functions.freeMemory(message) }
        guard let parsed else { return nil }
        defer { library.functions.freeOptions(parsed) }
        var options: [String: String] = [:]
        var option = parsed
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.value { options[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
        return options
    }
}

extension PostgresAddress: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "postgres://\(summary)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: ["summary": summary]) }
}
#endif
