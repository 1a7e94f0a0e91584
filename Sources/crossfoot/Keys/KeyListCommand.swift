#if Server
import ArgumentParser
import Foundation
import InvoiceServer
import ServiceStore

/// `crossfoot key list`.
struct KeyListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the keys, revoked ones too.",
        usage: "crossfoot key list [<options>]",
        discussion: """
            Of a key's text only the last four characters are known. Times are UTC.

            Examples:
              crossfoot key list
              crossfoot key list --format csv
            """)

    @Option(help: "table for people, json or csv for programs.")
    var format = TableFormat.table

    @OptionGroup
    var database: DatabaseOptions

    func run() async throws {
        let keys = try await database.withDatabase { try await $0.keys() }
        let now = Date()
        var table = TextTable(columns: [
            "id", "name", "last_four", "state", "created", "last_used", "expires", "account",
        ])
        for key in keys {
            table.add([
                .number(key.id), .text(key.name), .text(key.lastFour), .text(state(key, at: now)),
                .time(key.createdAt), .time(key.lastUsedAt), .time(key.expiresAt), .number(key.accountID),
            ])
        }
        try Console.write(table.bytes(format))
    }

    private func state(_ key: APIKey, at now: Date) -> String {
        if key.revokedAt != nil { return "revoked" }
        return key.isValid(at: now) ? "valid" : "expired"
    }
}
#endif
