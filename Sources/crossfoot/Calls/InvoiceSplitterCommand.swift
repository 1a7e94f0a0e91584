#if Server
import ArgumentParser
import InvoiceSDK
import InvoiceWire

/// `crossfoot invoice-splitter`: asks a server, called as the protocol's own command is.
struct InvoiceSplitterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invoice-splitter",
        abstract: "Ask a server which pages make one invoice, as `mindee invoice-splitter` does.",
        usage: "crossfoot invoice-splitter [<options>] <path>",
        discussion: """
            The document always goes through the server's queue. To split on this machine, to split many files, or to \
            have one PDF for each invoice, use split.

            Exit codes: 0 the answer is printed, 1 there is none and standard error says why, 64 wrong usage.

            Examples:
              crossfoot invoice-splitter -k KEY batch.pdf
              crossfoot invoice-splitter -o raw batch.pdf --base-url http://127.0.0.1:8080
            """)

    @OptionGroup var call: CallOptions
    @OptionGroup var sending: SendingOptions
    @OptionGroup var display: DisplayOptions

    func run() async throws {
        try await call.run { client in
            let options = PredictOptions(includesWords: display.fullText, pageOptions: sending.pageOptions)
            try display.show(try await answer(client, try sending.source(), options))
        }
    }

    private func answer(
        _ client: InvoiceClient, _ source: some DocumentSource, _ options: PredictOptions
    ) async throws -> PredictResult<InvoiceSplitterV1> {
        try await client.enqueueAndParse(InvoiceSplitterV1.self, source, options: options)
    }
}
#endif
