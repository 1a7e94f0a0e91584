#if Server
import ArgumentParser
import Foundation
import InvoiceSDK

/// Whom the calls ask, as the protocol's own command has it.
struct CallOptions: ParsableArguments {
    @Option(
        name: [.customShort("k"), .customLong("key")],
        help: ArgumentHelp(
            "API key. Other users of this machine can see it here; better in MINDEE_API_KEY or CROSSFOOT_API_KEY.",
            valueName: "key"))
    var key: String?

    @Option(
        help: ArgumentHelp(
            "Address of the server, with or without /v1. Default: MINDEE_BASE_URL, or this machine's own server.",
            valueName: "url"))
    var baseUrl: String?

    func client() throws -> InvoiceClient {
        try RemoteOptions.client(apiKey: key.flatMap { $0.isEmpty ? nil : $0 }, baseURL: baseUrl, option: "--key")
    }

    /// Runs a call; an error of it is one line on standard error and exit code 1.
    func run(_ call: (InvoiceClient) async throws -> Void) async throws {
        do {
            try await call(try client())
        } catch let failure as RunFailure {
            Console.complain(failure.message)
            throw ExitCode(1)
        } catch let error as ClientError {
            Console.complain(error.description)
            throw ExitCode(1)
        } catch let failure as FileFailure {
            Console.complain(failure.message)
            throw ExitCode(1)
        }
    }
}

/// Version of the invoice's fields: `4`, or `v4`.
enum FieldVersion: String, CaseIterable, ExpressibleByArgument {
    case v4 = "4"
    case v3 = "3"
    case v2 = "2"

    init?(argument: String) {
        self.init(rawValue: argument.hasPrefix("v") ? String(argument.dropFirst()) : argument)
    }
}
#endif
