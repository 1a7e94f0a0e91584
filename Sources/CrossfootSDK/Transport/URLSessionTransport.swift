import Foundation
import InvoiceSDK

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Carries requests with `URLSession`, on Linux as well as on Apple's systems.
///
/// Keeps connections open between requests and nothing else: no cookies, no cache, no stored credentials. One transport
/// can be used by any number of tasks and clients at once. Dropping the last reference closes its connections.
public final class URLSessionTransport: ClientTransport {
    private let session: URLSession
    private let delegate = SessionDelegate()

    /// A transport with a session of its own.
    ///
    /// - Parameter configuration: proxies, TLS versions, headers and the like; nil: a private one. Its time limits do
    ///   not count: that of each request does.
    public init(configuration: URLSessionConfiguration? = nil) {
        let configuration = Self.prepared(configuration)
        session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil)
    }

    deinit { session.finishTasksAndInvalidate() }

    /// Sends one request and waits for all of its answer.
    ///
    /// - Throws: ``ConnectionError`` when no answer came; `CancellationError` when the task was cancelled.
    public func send(_ request: ClientRequest) async throws -> ClientResponse {
        try Task.checkCancellation()
        let body = request.body.encoded()
        let activity = TransferActivity(totalBytes: body?.content.count ?? 0, onProgress: request.onProgress)
        let message = Self.message(of: request, body)
        return try await withInactivityLimit(request.timeout, activity: activity, server: request.url) {
            [session, delegate, content = body?.content] in
            // A body that is given with its task is reported as it leaves, one of the request is not.
            let task =
                content.map { session.uploadTask(with: message, from: $0) } ?? session.dataTask(with: message)
            return try await delegate.run(task, to: request.url, activity: activity)
        }
    }

    private static func message(of request: ClientRequest, _ body: EncodedBody?) -> URLRequest {
        var message = URLRequest(url: request.url, cachePolicy: .reloadIgnoringLocalCacheData)
        message.httpMethod = request.method.rawValue
        message.httpShouldHandleCookies = false
        message.timeoutInterval = longestInterval
        for (name, value) in request.headers.fields { message.setValue(value, forHTTPHeaderField: name) }
        if let body { message.setValue(body.contentType, forHTTPHeaderField: "Content-Type") }
        return message
    }

    private static func prepared(_ given: URLSessionConfiguration?) -> URLSessionConfiguration {
        let configuration = given.map { $0.copy() as! URLSessionConfiguration } ?? .ephemeral
        if given == nil {
            configuration.urlCredentialStorage = nil
            // As many as the caller has tasks: a request that waits for a connection would seem to hang.
            configuration.httpMaximumConnectionsPerHost = 256
        }
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.urlCache = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        configuration.timeoutIntervalForRequest = longestInterval
        return configuration
    }

    /// Seconds after which the session itself gives up: a week. The limits of the requests are shorter.
    private static let longestInterval: TimeInterval = 604_800
}
