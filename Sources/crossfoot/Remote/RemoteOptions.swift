#if Server
import ArgumentParser
import AsyncHTTPTransport
import Foundation
import InvoiceSDK

/// A server that reads in place of this machine.
struct RemoteOptions: ParsableArguments {
    static let keyVariable = "CROSSFOOT_API_KEY"

    @Option(
        help: ArgumentHelp(
            "Send the files to this server: Crossfoot, or one with the same protocol.", valueName: "url"))
    var server: String?

    @Option(
        help: ArgumentHelp(
            "Key for the server. Other users of this machine can see it here; better in CROSSFOOT_API_KEY or "
                + "MINDEE_API_KEY.", valueName: "key"))
    var apiKey: String?

    func validate() throws {
        if server == "" { throw ValidationError("The address of the server is empty.") }
        if apiKey != nil, server == nil { throw ValidationError("--api-key needs --server.") }
    }

    var isRemote: Bool { server != nil }

    /// - Throws: ``RunFailure``.
    func client() throws -> InvoiceClient {
        try Self.client(apiKey: apiKey, baseURL: server, option: "--api-key")
    }

    /// - Parameters:
    ///   - apiKey: nil: what the environment has, ours first.
    ///   - baseURL: nil: what the environment has, or the client's default.
    ///   - option: what the key is called on the command line.
    /// - Throws: ``RunFailure``.
    static func client(apiKey: String?, baseURL: String?, option: String) throws -> InvoiceClient {
        let environment = ProcessInfo.processInfo.environment
        let keys = [apiKey, environment[keyVariable], environment["MINDEE_API_KEY"]]
        guard let key = keys.compactMap(\.self).first(where: { !$0.isEmpty }) else {
            throw RunFailure(message: "There is no API key. Give one by \(keyVariable), MINDEE_API_KEY or \(option).")
        }
        var url: URL?
        if let baseURL {
            guard let parsed = URL(string: baseURL), parsed.scheme == "http" || parsed.scheme == "https",
                parsed.host?.isEmpty == false
            else {
                throw RunFailure(message: "\(baseURL) is no address of a server, such as http://reader.example:8080")
            }
            url = parsed
        }
        do {
            return try InvoiceClient(
                apiKey: key, baseURL: url, environment: environment, transport: AsyncHTTPTransport())
        } catch let error as ClientError {
            throw RunFailure(message: error.description)
        }
    }
}
#endif
