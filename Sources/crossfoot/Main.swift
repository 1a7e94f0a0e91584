import ArgumentParser

@main
struct Crossfoot: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "crossfoot", abstract: "Reads invoices: every field with its proof.")
}
