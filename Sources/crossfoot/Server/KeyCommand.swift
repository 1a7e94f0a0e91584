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
            discussion: "A server that uses the same folder takes the key at once. Only a hash of it is kept.")

        @Argument(help: "What the key is for.")
        var name: String

        @OptionGroup
        var data: DataDirectory

        func validate() throws {
            if name.isEmpty { throw ValidationError("The key needs a name.") }
        }

        func run() async throws {
            let text: String
            do {
                let database = try await DatabaseLocation(nil, dataDirectory: data.path).open()
                text = try await KeyRing(store: database).create(name: name).text
            } catch {
                Console.complain("\(data.path): the key cannot be stored: \(ErrorText.reason(of: error))")
                throw ExitCode(1)
            }
            try Console.write(Array("\(text)\n".utf8))
            Console.note("Keep this key: it cannot be shown again. Send it as  Authorization: Token KEY")
        }
    }
}
#endif
