#if Server
import ArgumentParser
import InvoiceServer
import ServiceStore

/// `crossfoot key revoke`.
struct KeyRevokeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "Revoke a key for good; servers refuse it at once.",
        usage: "crossfoot key revoke <id> [<options>]",
        discussion: """
            Examples:
              crossfoot key revoke 3    # the number is in crossfoot key list
            """)

    @Argument(help: "Number of the key, as `crossfoot key list` shows it.")
    var id: Int64

    @OptionGroup
    var database: DatabaseOptions

    func run() async throws {
        let isRevoked = try await database.withDatabase { try await $0.revokeKey(id: id) }
        guard isRevoked else {
            Console.complain("there is no key \(id), or it is revoked already")
            throw ExitCode(1)
        }
        Console.note("Key \(id) is revoked.")
    }
}
#endif
