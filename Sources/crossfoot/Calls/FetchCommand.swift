#if Server
import ArgumentParser
import InvoiceSDK
import InvoiceWire

/// `crossfoot fetch`: prints a document that a server has stored.
struct FetchCommand: AsyncParsableCommand {
    enum Product: String, CaseIterable, ExpressibleByArgument {
        case invoice
        case invoiceSplitter = "invoice-splitter"
    }

    static let configuration = CommandConfiguration(
        commandName: "fetch", abstract: "Print a document that a server read before.",
        usage: "crossfoot fetch [<options>] <id>",
        discussion: """
            The document's identifier stands in its answer as document.id, and in summaries as Mindee ID.

            Exit codes: 0 the answer is printed, 1 there is none and standard error says why, 64 wrong usage.

            Examples:
              crossfoot fetch -k KEY 01234567-89ab-cdef-0123-456789abcdef
              crossfoot fetch --version 3 -o raw 01234567-89ab-cdef-0123-456789abcdef
            """)

    @OptionGroup var call: CallOptions
    @OptionGroup var display: DisplayOptions

    @Option(help: "What the document was read as.")
    var product = Product.invoice

    @Option(help: "Version of the invoice's published fields.")
    var version = FieldVersion.v4

    @Argument(help: "The document's identifier.")
    var id: String

    func run() async throws {
        try await call.run { client in
            switch (product, version) {
            case (.invoiceSplitter, _): try display.show(try await client.document(InvoiceSplitterV1.self, id: id))
            case (.invoice, .v2): try display.show(try await client.document(InvoiceV2.self, id: id))
            case (.invoice, .v3): try display.show(try await client.document(InvoiceV3.self, id: id))
            case (.invoice, .v4): try display.show(try await client.document(InvoiceV4.self, id: id))
            }
        }
    }
}
#endif
