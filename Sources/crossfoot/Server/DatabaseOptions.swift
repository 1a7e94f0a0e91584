#if Server
import ArgumentParser
import Foundation
import InvoiceServer
import ServiceStore

/// The options that say which database a command works on: those of `serve`, which may stand in the environment or in
/// a configuration file as well.
struct DatabaseOptions: ParsableArguments {
    @Option(help: .setting(.data), completion: .directory) var data: String?
    @Option(help: .setting(.database), completion: .setting(.database)) var database: String?
    @Option(help: .setting(.databasePassword), completion: .file()) var databasePasswordFile: String?
    @Option(name: .customLong("config"), help: .configurationFile, completion: .file())
    var configurationFile: String?

    /// Opens the database for as long as `body` takes; an error of it ends the command.
    func withDatabase<Value>(_ body: (any ServiceDatabase) async throws -> Value) async throws -> Value {
        let opened: any ServiceDatabase
        do {
            opened = try await ServiceStores.openDatabase(try readSettings(configurationFile: configurationFile))
        } catch let error as SettingsError {
            Console.complain("\(error)")
            throw ExitCode(64)
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
        let cause = (error as? StoreError)?.cause
        // A store that knows the cause better than the system has said it in its own message.
        let reason = cause is CocoaError || cause is POSIXError ? cause : nil
        Console.complain(
            "\(what): \(ErrorText.reason(of: error))\(reason.map { " (\(ErrorText.reason(of: $0)))" } ?? "")")
        return ExitCode(1)
    }
}
#endif
