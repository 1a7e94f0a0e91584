import Foundation

/// Gets a file over `https`, following redirects (RFC 9110, 15.4).
struct Download {
    let headers: HTTPHeaders
    let maximumRedirects: Int
    let timeout: Duration
    let transport: any ClientTransport

    /// - Throws: ``ClientError/source(_:)``, ``ClientError/connection(_:)`` or `CancellationError`.
    func content(of start: URL) async throws -> Data {
        var url = start
        var headers = headers
        var redirects = 0
        while true {
            let response = try await send(ClientRequest(method: .get, url: url, headers: headers, timeout: timeout))
            switch response.statusCode {
            case 200..<300:
                return response.body
            case 301, 302, 303, 307, 308:
                guard redirects < maximumRedirects else {
                    throw ClientError.source(
                        "\(Self.shown(start)) redirects more than \(maximumRedirects) times.")
                }
                redirects += 1
                let next = try target(of: response, at: url)
                if Origin(next) != Origin(url) {
                    headers["Authorization"] = nil
                    headers["Cookie"] = nil
                }
                url = next
            default:
                throw ClientError.source("\(Self.shown(url)) answered with status \(response.statusCode).")
            }
        }
    }

    private func send(_ request: ClientRequest) async throws -> ClientResponse {
        do { return try await transport.send(request) } catch let error as ConnectionError {
            throw ClientError.connection(error)
        }
    }

    private func target(of response: ClientResponse, at url: URL) throws -> URL {
        guard let place = response.headers["Location"], let next = URL(string: place, relativeTo: url)?.absoluteURL
        else {
            throw ClientError.source("\(Self.shown(url)) redirects without saying where to.")
        }
        try RemoteSource.check(next)
        return next
    }

    /// Without its query, which may hold a signature.
    private static func shown(_ url: URL) -> String {
        "https://\(url.host ?? "")\(url.path)"
    }
}
