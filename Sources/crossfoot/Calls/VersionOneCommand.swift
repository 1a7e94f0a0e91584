#if Server
import ArgumentParser

/// `crossfoot v1 invoice …`: the same calls under the name that the protocol's command has for them since release 5.
struct VersionOneCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "v1", abstract: "The calls invoice, invoice-splitter and fetch.",
        discussion: """
            Examples:
              crossfoot v1 invoice -k KEY invoice.pdf
            """,
        shouldDisplay: false,
        subcommands: [InvoiceCommand.self, InvoiceSplitterCommand.self, FetchCommand.self])
}
#endif
