#if Server
import ArgumentParser
import InvoiceSDK

@main
struct Crossfoot: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "crossfoot", abstract: "Reads invoices: every field with its proof.",
        discussion: """
            Examples:
              crossfoot extract invoice.pdf
              crossfoot split batch.pdf --write-pdfs
              crossfoot serve --port 8080
              crossfoot doctor

            Completions of the shell: crossfoot --generate-completion-script bash, zsh or fish.
            Version of the program: crossfoot --version
            """,
        subcommands: [
            ExtractCommand.self, SplitCommand.self, EvaluateCommand.self, DoctorCommand.self, ReaderCommand.self,
            VersionOneCommand.self,
        ],
        groupedSubcommands: [
            CommandGroup(name: "Server", subcommands: [ServeCommand.self, KeyCommand.self, UsageCommand.self]),
            CommandGroup(
                name: "Calls to a server",
                subcommands: [InvoiceCommand.self, InvoiceSplitterCommand.self, FetchCommand.self]),
        ])

    // Neither `version:` of the configuration nor a flag: both take `--version` from `invoice`, where it is the API's.
    static func main() async {
        guard CommandLine.arguments.dropFirst() != ["--version"] else { return print(SDKVersion.current) }
        await main(nil)
    }
}
#else
import Foundation

/// Stands where the program would be in a build of the libraries alone, so that they fetch nothing of the program's.
@main
enum LibrariesOnly {
    static func main() {
        let text = "This build has only the libraries. Build the program with: swift build --traits Server\n"
        FileHandle.standardError.write(Data(text.utf8))
        exit(1)
    }
}
#endif
