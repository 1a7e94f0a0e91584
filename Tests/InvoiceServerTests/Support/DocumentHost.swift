#if Server
import HTTPTypes
import Hummingbird
import HummingbirdTLS
import HummingbirdTesting
import InvoiceServer
import NIOCore
import NIOSSL
import Synchronization

/// A server of documents over TLS on this machine, as a caller's URL may name one.
struct DocumentHost {
    static let content = "%PDF-1.7 a document of another server"

    let port: Int
    /// PEM file of the authority that its certificate is of.
    let authority: String
    let asked: AskedPaths

    static func run(
        names: String = "DNS:localhost,DNS:documents.test", _ body: @Sendable (DocumentHost) async throws -> Void
    ) async throws {
        try await withTemporaryFolder { folder in
            let certificates = try TestCertificates(folder: folder, names: names)
            let asked = AskedPaths()
            let application = Application(
                router: router(asked),
                server: try .tls(
                    tlsConfiguration: .makeServerConfiguration(
                        certificateChain: NIOSSLCertificate.fromPEMFile(certificates.certificate)
                            .map { .certificate($0) },
                        privateKey: .privateKey(NIOSSLPrivateKey(file: certificates.key, format: .pem)))),
                configuration: .init(address: .hostname("127.0.0.1", port: 0)))
            try await application.test(.live) { client in
                try await body(
                    DocumentHost(port: client.port!, authority: certificates.authority, asked: asked))
            }
        }
    }

    /// Settings under which this host can be fetched from.
    var settings: RemoteDocumentSettings {
        var settings = RemoteDocumentSettings()
        settings.allowsPrivateAddresses = true
        settings.certificateAuthorities = authority
        return settings
    }

    private static func router(_ asked: AskedPaths) -> Router<BasicRequestContext> {
        let router = Router()
        router.get("/a.pdf") { request, _ in
            asked.append(request.uri.description)
            return Response(status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(string: content)))
        }
        router.get("/to") { request, _ in
            asked.append(request.uri.description)
            let location = request.uri.queryParameters.get("location") ?? ""
            return Response(status: .found, headers: [.location: location])
        }
        router.get("/status/:code") { _, context in
            Response(status: .init(code: try context.parameters.require("code", as: Int.self)))
        }
        router.get("/empty") { _, _ in Response(status: .ok) }
        // A kilobyte every 50 milliseconds, without a length.
        router.get("/endless") { _, _ in
            Response(
                status: .ok,
                body: ResponseBody { writer in
                    for _ in 0..<10_000 {
                        try await writer.write(ByteBuffer(repeating: 0x20, count: 1_000))
                        try await Task.sleep(for: .milliseconds(50))
                    }
                    try await writer.finish(nil)
                })
        }
        router.get("/large") { _, _ in
            Response(status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(repeating: 0x20, count: 1_000_000)))
        }
        return router
    }
}

/// Paths that a host was asked for, with their queries.
final class AskedPaths: Sendable {
    private let list = Mutex<[String]>([])

    var all: [String] { list.withLock { $0 } }

    func append(_ path: String) { list.withLock { $0.append(path) } }
}
#endif
