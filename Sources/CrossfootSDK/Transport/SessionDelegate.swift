import Foundation
import InvoiceSDK
import Synchronization

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Hands what a session reports to the callers that wait for it.
final class SessionDelegate: NSObject, URLSessionDataDelegate, Sendable {
    /// One request that is under way.
    private struct Exchange {
        var continuation: CheckedContinuation<ClientResponse, any Error>
        var server: URL
        var activity: TransferActivity
        var body = Data()
        /// The server asked for a password.
        var isChallenged = false
    }

    private struct State {
        var exchanges: [Int: Exchange] = [:]
        /// Tasks that were cancelled before anybody waited for them.
        var cancelled: Set<Int> = []
    }

    /// By the identifiers of their tasks, which are unique in a session.
    private let state = Mutex(State())

    /// Starts a task and waits for its end. Cancellation ends the wait at once and the connection with it.
    func run(_ task: URLSessionTask, to server: URL, activity: TransferActivity) async throws -> ClientResponse {
        let identifier = task.taskIdentifier
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let isCancelled = state.withLock { state in
                    if state.cancelled.remove(identifier) != nil { return true }
                    state.exchanges[identifier] = Exchange(
                        continuation: continuation, server: server, activity: activity)
                    return false
                }
                if isCancelled {
                    continuation.resume(throwing: CancellationError())
                } else {
                    task.resume()
                }
            }
        } onCancel: {
            let exchange = state.withLock { state in
                let exchange = state.exchanges.removeValue(forKey: identifier)
                if exchange == nil { state.cancelled.insert(identifier) }
                return exchange
            }
            task.cancel()
            exchange?.continuation.resume(throwing: CancellationError())
        }
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, didSendBodyData bytesSent: Int64, totalBytesSent: Int64,
        totalBytesExpectedToSend: Int64
    ) {
        let activity = state.withLock { $0.exchanges[task.taskIdentifier]?.activity }
        activity?.sent(Int(totalBytesSent))
    }

    /// A redirection is an answer like any other.
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }

    #if canImport(FoundationNetworking)
    /// A status of 401 is an answer like any other. Where nobody answers a challenge, the session of Linux never ends
    /// the task; where it is refused, the session ends it as cancelled, after the whole answer.
    func urlSession(
        _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
        completionHandler:
            @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
    ) {
        state.withLock { $0.exchanges[task.taskIdentifier]?.isChallenged = true }
        completionHandler(.rejectProtectionSpace, nil)
    }
    #endif

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let activity = state.withLock { state in
            state.exchanges[dataTask.taskIdentifier]?.body.append(data)
            return state.exchanges[dataTask.taskIdentifier]?.activity
        }
        activity?.received()
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        let exchange = state.withLock { state in
            state.cancelled.remove(task.taskIdentifier)
            return state.exchanges.removeValue(forKey: task.taskIdentifier)
        }
        guard let exchange else { return }
        if let error, !exchange.isChallenged {
            exchange.continuation.resume(
                throwing: ConnectionError(
                    sessionError: error, server: exchange.server, isConnected: exchange.activity.isConnected))
        } else if let head = task.response as? HTTPURLResponse {
            let headers = head.allHeaderFields.map { (String(describing: $0.key), String(describing: $0.value)) }
            exchange.continuation.resume(
                returning: ClientResponse(
                    statusCode: head.statusCode, headers: InvoiceSDK.HTTPHeaders(headers), body: exchange.body))
        } else {
            exchange.continuation.resume(
                throwing: ConnectionError(.dropped, server: exchange.server, detail: "no HTTP"))
        }
    }
}
