#if Server
import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOSSL

/// One request for a document, to one address that has been checked.
struct RemoteRequest: Sendable {
    enum Outcome: Sendable {
        /// All bytes have been written.
        case document
        /// The header `Location`.
        case redirection(String)
    }

    /// Bytes that are collected before they are written.
    private static let writeSize = 262_144
    private static let redirections: Set<UInt> = [301, 302, 303, 307, 308]

    let address: RemoteAddress
    let candidate: IPAddress
    let settings: RemoteDocumentSettings
    let mostBytes: Int

    init(address: RemoteAddress, connectingTo candidate: IPAddress, settings: RemoteDocumentSettings, mostBytes: Int) {
        self.address = address
        self.candidate = candidate
        self.settings = settings
        self.mostBytes = mostBytes
    }

    /// - Throws: ``RemoteDocumentError``, `CancellationError`, or what `write` throws.
    func run(write: ([UInt8]) async throws -> Void) async throws -> Outcome {
        // A client of its own for each request: nothing of another address's connections can be reused.
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        // Not waited for: TLS gives a host that does not say goodbye five seconds for it.
        defer { client.shutdown().whenComplete { _ in } }
        let response = try await head(client)
        let status = response.status.code
        if Self.redirections.contains(status), let location = response.headers.first(name: "location") {
            return .redirection(location)
        }
        guard status == 200 else {
            throw RemoteDocumentError(.badAnswer, "Its host answered with status \(status).")
        }
        try await receive(response, write: write)
        return .document
    }

    private func head(_ client: HTTPClient) async throws -> HTTPClientResponse {
        var request = HTTPClientRequest(url: address.text)
        request.headers = ["User-Agent": "crossfoot", "Accept": "*/*", "Accept-Encoding": "identity"]
        do {
            // The fetcher's own deadline comes first, and says so; this one is only for safety.
            return try await client.execute(request, timeout: .seconds(Int64(settings.totalTimeout) * 2))
        } catch let error as RemoteDocumentError {
            throw error
        } catch is CancellationError {
            throw CancellationError()
        } catch let error as HTTPClientError where error == .invalidURL || error == .emptyHost {
            throw RemoteDocumentError(.badAddress, "It is no URL.")
        } catch  where error is NIOSSLError || error is BoringSSLError || error is NIOSSLExtraError {
            throw RemoteDocumentError(.badCertificate, "Its host has no valid certificate.")
        } catch {
            throw RemoteDocumentError.unreachable
        }
    }

    private func receive(_ response: HTTPClientResponse, write: ([UInt8]) async throws -> Void) async throws {
        let tooLarge = RemoteDocumentError(.tooLarge, "It is too large.")
        if let text = response.headers.first(name: "content-length"), let length = Int(text), length > mostBytes {
            throw tooLarge
        }
        var received = 0
        var pending: [UInt8] = []
        var body = response.body.makeAsyncIterator()
        while let buffer = try await Self.next(&body) {
            received += buffer.readableBytes
            guard received <= mostBytes else { throw tooLarge }
            pending.append(contentsOf: buffer.readableBytesView)
            if pending.count >= Self.writeSize {
                try await write(pending)
                pending.removeAll(keepingCapacity: true)
            }
        }
        guard received > 0 else { throw RemoteDocumentError(.badAnswer, "It is empty.") }
        if !pending.isEmpty { try await write(pending) }
    }

    private static func next(_ body: inout HTTPClientResponse.Body.AsyncIterator) async throws -> ByteBuffer? {
        do {
            return try await body.next()
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            throw RemoteDocumentError(.badAnswer, "Its host ended the connection too early.")
        }
    }

    private var configuration: HTTPClient.Configuration {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.minimumTLSVersion = .tlsv12
        if let file = settings.certificateAuthorities { tls.additionalTrustRoots = [.file(file)] }
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: tls, redirectConfiguration: .disallow,
            timeout: .init(
                connect: .seconds(Int64(settings.connectTimeout)), read: .seconds(Int64(settings.totalTimeout))),
            decompression: .disabled)
        configuration.httpVersion = .http1Only
        configuration.connectionPool.retryConnectionEstablishment = false
        if case .name(let name) = address.host { configuration.dnsOverride = [name: candidate.description] }
        // Before the first byte of the request: it must be the address that was checked, whatever the client did.
        let candidate = candidate
        configuration.http1_1ConnectionDebugInitializer = { channel in
            if let text = channel.remoteAddress?.ipAddress, IPAddress(text) == candidate {
                return channel.eventLoop.makeSucceededVoidFuture()
            }
            return channel.close().flatMapThrowing { throw RemoteDocumentError.unreachable }
        }
        return configuration
    }
}
#endif
