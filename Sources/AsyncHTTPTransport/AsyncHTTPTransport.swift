#if Server
import AsyncHTTPClient
import Foundation
import InvoiceSDK
import NIOCore
import NIOHTTP1

/// Carries requests with AsyncHTTPClient, for programs that are linked statically.
///
/// One transport can be used by any number of tasks at once. Dropping the last reference closes its connections.
package final class AsyncHTTPTransport: ClientTransport {
    private let client: HTTPClient

    package init() {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow, decompression: .disabled)
        configuration.httpVersion = .http1Only
        configuration.timeout.connect = .seconds(60)
        configuration.connectionPool.retryConnectionEstablishment = false
        // As many as the caller has tasks: a request that waits for a connection would seem to hang.
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 256
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    deinit { client.shutdown().whenComplete { _ in } }

    package func send(_ request: ClientRequest) async throws -> ClientResponse {
        try Task.checkCancellation()
        let body = request.body.encoded()
        let activity = TransferActivity(totalBytes: body?.content.count ?? 0, onProgress: request.onProgress)
        return try await withInactivityLimit(request.timeout, activity: activity, server: request.url) { [client] in
            do {
                return try await Self.exchange(client, request, body, activity)
            } catch {
                // A cancelled request ends with whatever its connection ended with.
                if Task.isCancelled { throw CancellationError() }
                throw ConnectionError(
                    clientError: error, server: request.url, isConnected: activity.isConnected)
            }
        }
    }

    private static func exchange(
        _ client: HTTPClient, _ request: ClientRequest, _ body: EncodedBody?, _ activity: TransferActivity
    ) async throws -> ClientResponse {
        var message = HTTPClientRequest(url: request.url.absoluteString)
        message.method = HTTPMethod(rawValue: request.method.rawValue)
        for (name, value) in request.headers.fields { message.headers.replaceOrAdd(name: name, value: value) }
        if let body {
            message.headers.replaceOrAdd(name: "Content-Type", value: body.contentType)
            message.body = .stream(
                BodyPieces(buffer: ByteBuffer(bytes: body.content), activity: activity),
                length: .known(Int64(body.content.count)))
        }
        let head = try await client.execute(message, deadline: .distantFuture)
        activity.received()
        var content = Data()
        for try await piece in head.body {
            activity.received()
            content.append(contentsOf: piece.readableBytesView)
        }
        let headers = head.headers.reduce(into: [String: String]()) { fields, field in
            // Fields of one name are one list (RFC 9110, section 5.3).
            fields[field.name.lowercased()] =
                fields[field.name.lowercased()].map { $0 + ", " + field.value } ?? field.value
        }
        return ClientResponse(
            statusCode: Int(head.status.code), headers: InvoiceSDK.HTTPHeaders(headers.map { ($0.key, $0.value) }),
            body: content)
    }
}
#endif
