#if Server
import ArgumentParser
import InvoiceServer

/// `crossfoot key`: the API keys of a server.
struct KeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "Keys for callers of the server.", subcommands: [Create.self])

    /// `crossfoot key create`.
    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "create", abstract: "Make a key and print it, once.",
            discussion: "A server that uses the same database takes the key at once. Only a hash of it is kept.")

        @Argument(help: "What the key is for.")
        var name: String

        @OptionGroup
        var options: DatabaseOptions

        func validate() throws {
            if name.isEmpty { throw ValidationError("The key needs a name.") }
        }

        func run() async throws {
            let text = try await options.withDatabase { try await KeyRing(store: $0).create(name: name).text }
            try Console.write(Array("\(text)\n".utf8))
            Console.note("Keep this key: it cannot be shown again. Send it as  Authorization: Token KEY")
        }
    }
}
#endif
