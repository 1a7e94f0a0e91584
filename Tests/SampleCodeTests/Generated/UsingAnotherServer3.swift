// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/UsingAnotherServer.md by scripts/sample-code; change it there.
import CrossfootSDK
import Foundation

struct LoggedTransport: ClientTransport {
    var inner: any ClientTransport

    func send(_ request: ClientRequest) async throws -> ClientResponse {
        let response = try await inner.send(request)
        print(request.method.rawValue, request.url.path(), response.statusCode)
        return response
    }
}

func loggedClient() throws -> InvoiceClient {
    try InvoiceClient(transport: LoggedTransport(inner: URLSessionTransport()))
}
