#if Server
import ArgumentParser
import InvoiceServer
import ServiceStore

/// The options that say which database a command works on: the one of the server.
struct DatabaseOptions: ParsableArguments {
    @OptionGroup
    var data: DataDirectory

    @Option(
        help: ArgumentHelp(
            "The server's database. Default: the one in the folder of the server.", valueName: "folder"))
    var database: String?

    /// Opens the database for as long as `body` takes; an error of it ends the command.
    func withDatabase<Value>(
        _ body: (any ServiceDatabase) async throws -> Value
    ) async throws -> Value {
        let opened: any ServiceDatabase
        do {
            opened = try await DatabaseLocation(database, dataDirectory: data.path).open()
        } catch {
            throw Self.failure("the database cannot be opened", error)
        }
        do {
            let value = try await body(opened)
            await opened.close()
            return value
        } catch let error as StoreError {
            await opened.close()
            throw Self.failure("the database refused", error)
        }
    }

    private static func failure(_ what: String, _ error: any Error) -> ExitCode {
        let cause = (error as? StoreError)?.cause.map { ": \(ErrorText.reason(of: $0))" } ?? ""
        Console.complain("\(what): \(ErrorText.reason(of: error))\(cause)")
        return ExitCode(1)
    }
}
#endif
