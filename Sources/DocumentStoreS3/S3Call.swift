#if Server
import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import ServiceStore

/// One call to the store: signed anew for each attempt, and tried again where that may help.
struct S3Call: Sendable {
    enum Body: Sendable {
        case none
        case file(FileChunks, byteCount: Int, hash: String)
    }

    /// SHA-256 of nothing.
    private static let emptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    /// Statuses after which the same call may succeed: "Error responses" of the Amazon S3 API reference.
    private static let passing: Set<UInt> = [408, 429, 500, 502, 503, 504]

    let method: HTTPMethod
    /// Of the object; nil for the bucket.
    let name: String?
    var query: [(name: String, value: String)] = []
    var body = Body.none

    /// Runs the call until `take` has an answer that is no passing failure.
    ///
    /// - Parameter take: gets every other answer; an error that it throws counts as a passing one unless it is a
    ///   ``StoreError`` or a cancellation.
    /// - Throws: ``StoreError`` or `CancellationError`.
    func run<Result: Sendable>(
        _ settings: S3Settings, client: HTTPClient, take: (HTTPClientResponse) async throws -> Result
    ) async throws -> Result {
        let start = ContinuousClock().now
        var delay = settings.firstDelay
        for attempt in 1... {
            do {
                let response = try await client.execute(
                    request(settings), timeout: .seconds(Int64(settings.timeout)))
                guard Self.passing.contains(response.status.code) else { return try await take(response) }
                throw StoreError(.unavailable, "The S3 store answered with status \(response.status.code).")
            } catch {
                let failure = try Self.failure(error)
                let elapsed = (ContinuousClock().now - start) / .seconds(1)
                guard failure.code == .unavailable, attempt < settings.mostAttempts,
                    elapsed + delay < Double(settings.timeout)
                else { throw failure }
            }
            try await Task.sleep(for: .seconds(delay * Double.random(in: 0.5...1)))
            delay *= 2
        }
        throw CancellationError()
    }

    private static func failure(_ error: any Error) throws -> StoreError {
        switch error {
        case let error as StoreError: return error
        case is CancellationError: throw error
        case let error as HTTPClientError where error == .cancelled: throw CancellationError()
        default: return StoreError(.unavailable, "The S3 store cannot be reached.", cause: error)
        }
    }

    private func request(_ settings: S3Settings) throws -> HTTPClientRequest {
        guard let address = S3Address(settings, name: name) else {
            throw StoreError(.invalid, "The S3 endpoint is no address such as https://host:port.")
        }
        let time = SignatureV4.timeText(Date())
        let payloadHash = if case .file(_, _, let hash) = body { hash } else { Self.emptyHash }
        var headers = [
            (name: "host", value: address.host), (name: "x-amz-content-sha256", value: payloadHash),
            (name: "x-amz-date", value: time),
        ]
        if let token = settings.credentials.sessionToken {
            headers.append((name: "x-amz-security-token", value: token))
        }
        let signature = SignatureV4(
            method: method.rawValue, path: address.path, query: query, headers: headers, payloadHash: payloadHash)
        let suffix = query.isEmpty ? "" : "?" + signature.canonicalQuery
        var request = HTTPClientRequest(url: "\(address.scheme)://\(address.host)\(address.path)\(suffix)")
        request.method = method
        for (name, value) in headers where name != "host" { request.headers.add(name: name, value: value) }
        request.headers.add(
            name: "Authorization",
            value: signature.authorization(settings.credentials, time: time, region: settings.region))
        if case .file(let chunks, let byteCount, _) = body {
            request.body = .stream(chunks, length: .known(Int64(byteCount)))
        }
        return request
    }
}
#endif
