#if Server
import AsyncHTTPClient
import NIOCore

/// The HTTP client of one store. Its connections are closed when nobody holds it any more.
final class S3Client: Sendable {
    let http: HTTPClient

    init() {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow, timeout: .init(connect: .seconds(5), read: .seconds(60)),
            decompression: .disabled)
        configuration.httpVersion = .http1Only
        // S3Call tries again by itself.
        configuration.connectionPool.retryConnectionEstablishment = false
        http = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    // The future keeps the client until it is done.
    deinit { http.shutdown().whenComplete { _ in } }
}
#endif
