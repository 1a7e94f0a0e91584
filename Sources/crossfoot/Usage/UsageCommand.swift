#if Server
import ArgumentParser
import Foundation
import InvoiceServer
import ServiceStore

/// `crossfoot usage`: what was read, by day and key.
struct UsageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "usage", abstract: "Documents and pages read, by day and key.",
        usage: "crossfoot usage [<options>]",
        discussion: """
            Days are UTC. Without --from and --to: the last 30 days.

            Examples:
              crossfoot usage
              crossfoot usage --from 2026-01-01 --to 2026-01-31 --format csv
            """)

    @Option(help: ArgumentHelp("First day.", valueName: "yyyy-mm-dd"))
    var from: Day?

    @Option(help: ArgumentHelp("Last day.", valueName: "yyyy-mm-dd"))
    var to: Day?

    @Option(help: ArgumentHelp("Only the keys of this account.", valueName: "number"))
    var account: Int64?

    @Option(help: "table for people, json or csv for programs.")
    var format = TableFormat.table

    @OptionGroup
    var database: DatabaseOptions

    func validate() throws {
        if let from, let to, to.start < from.start { throw ValidationError("--to is before --from.") }
    }

    func run() async throws {
        let last = to?.start ?? max(Date(), from?.start ?? .distantPast)
        let first = from?.start ?? Day(of: last).start.addingTimeInterval(-29 * Day.seconds)
        let (sums, names) = try await database.withDatabase { database in
            let sums = try await database.usage(
                accountID: account, from: first, to: Day(of: last).start.addingTimeInterval(Day.seconds))
            let names = try await database.keys().map { ($0.id, $0.name) }
            return (sums, Dictionary(names) { first, _ in first })
        }
        var table = TextTable(
            columns: ["day", "key", "name", "product", "version", "outcome", "documents", "pages", "milliseconds"])
        for sum in sums {
            table.add([
                .text(sum.day), .number(sum.keyID), .text(names[sum.keyID] ?? ""), .text(sum.product),
                .text(sum.version), .text(sum.outcome.rawValue), .number(Int64(sum.documents)),
                .number(Int64(sum.pages)), .number(Int64(sum.milliseconds)),
            ])
        }
        try Console.write(table.bytes(format))
    }
}
#endif
