#if Server
import ArgumentParser
import Foundation
import InvoiceServer
import ServiceStore

/// `crossfoot key create`.
struct KeyCreateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "Make a key and print it, once.",
        usage: "crossfoot key create <name> [<options>]",
        discussion: """
            A server that uses the same database takes the key at once. Only a hash of it is kept.

            Examples:
              crossfoot key create office
              crossfoot key create trial --expires 30 --data /var/lib/crossfoot
            """)

    @Argument(help: "What the key is for.")
    var name: String

    @Option(help: ArgumentHelp("Days after which the key is refused. Default: never.", valueName: "days"))
    var expires: Int?

    @OptionGroup
    var database: DatabaseOptions

    func validate() throws {
        if name.isEmpty { throw ValidationError("The key needs a name.") }
        if let expires, !(1...36_500).contains(expires) { throw ValidationError("--expires must be 1 to 36500.") }
    }

    func run() async throws {
        let expiry = expires.map { Date().addingTimeInterval(TimeInterval($0) * 86_400) }
        let text = try await database.withDatabase { database in
            try await KeyRing(store: database).create(name: name, expiresAt: expiry).text
        }
        try Console.write(Array("\(text)\n".utf8))
        Console.note("Keep this key: it cannot be shown again. Send it as  Authorization: Token KEY")
    }
}
#endif
