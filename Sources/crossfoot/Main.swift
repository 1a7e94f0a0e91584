#if Server
import ArgumentParser

@main
struct Crossfoot: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "crossfoot", abstract: "Reads invoices: every field with its proof.",
        subcommands: [
            ExtractCommand.self, SplitCommand.self, ServeCommand.self, KeyCommand.self, UsageCommand.self,
            EvaluateCommand.self, DoctorCommand.self, ReaderCommand.self,
        ])
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
