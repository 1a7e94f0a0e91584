#if Server
import ArgumentParser

/// `crossfoot key`: the API keys of a server.
struct KeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "Keys for callers of the server.",
        discussion: """
            Examples:
              crossfoot key create office
              crossfoot key list
              crossfoot key revoke 3
            """,
        subcommands: [KeyCreateCommand.self, KeyListCommand.self, KeyRevokeCommand.self])
}
#endif
