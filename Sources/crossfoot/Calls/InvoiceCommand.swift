#if Server
import ArgumentParser
import InvoiceSDK
import InvoiceWire

/// `crossfoot invoice`: asks a server, called as the protocol's own command is.
struct InvoiceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invoice", abstract: "Ask a server to read one invoice, as `mindee invoice` does.",
        usage: "crossfoot invoice [<options>] <path>",
        discussion: """
            Takes the arguments of the protocol's own command, so that `alias mindee=crossfoot` serves scripts that \
            are written for it. To read on this machine, or many files, use extract.

            Exit codes: 0 the answer is printed, 1 there is none and standard error says why, 64 wrong usage.

            Examples:
              crossfoot invoice -k KEY invoice.pdf
              crossfoot invoice -t -o parsed invoice.pdf
              crossfoot invoice -A -c -p 2 long.pdf --base-url http://127.0.0.1:8080
              crossfoot invoice -i url https://files.example/invoice.pdf
              crossfoot invoice --version 3 invoice.pdf
            """)

    @OptionGroup var call: CallOptions
    @OptionGroup var sending: SendingOptions
    @OptionGroup var display: DisplayOptions

    @Flag(
        name: [.customShort("A"), .customLong("asynchronous")],
        help: "Put the document into the server's queue and wait for the answer.")
    var isAsynchronous = false

    @Option(help: "Version of the published fields; 2 and 3 have no queue.")
    var version = FieldVersion.v4

    func run() async throws {
        try await call.run { client in
            switch version {
            case .v2: try await ask(InvoiceV2.self, client)
            case .v3: try await ask(InvoiceV3.self, client)
            case .v4: try await ask(InvoiceV4.self, client)
            }
        }
    }

    private func ask<Product: DocumentProduct>(_ product: Product.Type, _ client: InvoiceClient) async throws {
        let options = PredictOptions(includesWords: display.fullText, pageOptions: sending.pageOptions)
        try display.show(try await answer(product, client, try sending.source(), options))
    }

    private func answer<Product: DocumentProduct>(
        _ product: Product.Type, _ client: InvoiceClient, _ source: some DocumentSource, _ options: PredictOptions
    ) async throws -> PredictResult<Product> {
        guard isAsynchronous else { return try await client.parse(product, source, options: options) }
        return try await client.enqueueAndParse(product, source, options: options)
    }
}
#endif
