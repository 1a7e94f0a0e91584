import ArgumentParser

@main
struct Crossfoot: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "crossfoot", abstract: "Reads invoices: every field with its proof.", subcommands: subcommands)

    #if Server
    private static let subcommands: [any ParsableCommand.Type] = [
        ExtractCommand.self, SplitCommand.self, ServeCommand.self, KeyCommand.self, UsageCommand.self,
        DoctorCommand.self, ReaderCommand.self,
    ]
    #else
    private static let subcommands: [any ParsableCommand.Type] = [
        ExtractCommand.self, SplitCommand.self, DoctorCommand.self, ReaderCommand.self,
    ]
    #endif
}
