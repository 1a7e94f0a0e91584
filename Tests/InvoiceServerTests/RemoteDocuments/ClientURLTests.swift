#if Server
import CrossfootSDK
import Foundation
import HummingbirdTesting
import InvoiceServer
import ReaderProcesses
import Synchronization
import Testing

/// What the SDK's `RemoteSource` becomes at the server: the client sends the address, the server fetches.
@Suite struct ClientURLTests {
    @Test func anAddressThatTheClientSendsIsFetchedByTheServer() async throws {
        try await DocumentHost.run { host in
            let read = Mutex<[String]>([])
            try await TestServer.run(
                .live, configure: { $0.remoteDocuments = host.settings },
                read: { request in
                    let text = try? String(contentsOfFile: request.path, encoding: .utf8)
                    read.withLock { $0.append(text ?? "") }
                    return .example
                }
            ) { server in
                let client = try InvoiceClient(
                    apiKey: server.key, baseURL: URL(string: "http://127.0.0.1:\(server.port)"), environment: [:])
                let source = try RemoteSource("https://localhost:\(host.port)/a.pdf?b=c.pdf")
                let result = try await client.parse(InvoiceV4.self, source)
                #expect(result.document.name == "a.pdf")
                #expect(result.prediction.invoiceNumber.value == "A-1")
            }
            #expect(read.withLock { $0 } == [DocumentHost.content])
            #expect(host.asked.all == ["/a.pdf?b=c.pdf"])
        }
    }
}
#endif
