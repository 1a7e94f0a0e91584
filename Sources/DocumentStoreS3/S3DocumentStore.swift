#if Server
import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import ServiceStore

/// Uploads in a bucket of Amazon S3 or of a store that speaks its protocol (MinIO, Ceph, Garage, R2, …).
///
/// The bucket must be there. Calls are tried again with growing delays when the store is unreachable or answers that
/// it is overloaded or broken. Files are read and written on threads that may block.
package struct S3DocumentStore: DocumentStore {
    private static let writeSize = 262_144
    /// Longest answer that is read whole: a page of 1,000 names.
    private static let mostListBytes = 8_000_000

    private let settings: S3Settings
    private let client = S3Client()
    private let threads: NIOThreadPool

    package init(settings: S3Settings, threads: NIOThreadPool = .singleton) {
        self.settings = settings
        self.threads = threads
    }

    package func put(_ name: String, fileAt path: String) async throws {
        try DocumentName.check(name)
        let chunks = FileChunks(path: path, threads: threads)
        let (byteCount, hash) = try await chunks.summary()
        let body = S3Call.Body.file(chunks, byteCount: byteCount, hash: hash)
        try await S3Call(method: .PUT, name: name, body: body).run(settings, client: client.http) { response in
            guard response.status == .ok else { throw Self.failure(response) }
            try await Self.discard(response)
        }
    }

    package func get(_ name: String, toFileAt path: String) async throws -> Bool {
        try DocumentName.check(name)
        do {
            return try await S3Call(method: .GET, name: name).run(settings, client: client.http) { response in
                if try await Self.isMissing(response) { return false }
                guard response.status == .ok else { throw Self.failure(response) }
                try await write(response, to: path)
                return true
            }
        } catch {
            // Half a document is none.
            _ = try? await threads.runIfActive { unlink(path) }
            throw error
        }
    }

    package func delete(_ name: String) async throws {
        try DocumentName.check(name)
        try await S3Call(method: .DELETE, name: name).run(settings, client: client.http) { response in
            if try await Self.isMissing(response) { return }
            guard response.status == .noContent || response.status == .ok else { throw Self.failure(response) }
            try await Self.discard(response)
        }
    }

    package func names(withPrefix prefix: String) async throws -> [String] {
        var names: [String] = []
        var continuation: String?
        repeat {
            var query = [(name: "list-type", value: "2"), (name: "prefix", value: settings.prefix + prefix)]
            if let continuation { query.append((name: "continuation-token", value: continuation)) }
            let page = try await S3Call(method: .GET, name: nil, query: query).run(settings, client: client.http) {
                response in
                guard response.status == .ok else { throw Self.failure(response) }
                let xml = try await response.body.collect(upTo: Self.mostListBytes)
                return ListPage(xml: String(buffer: xml))
            }
            names += page.keys.filter { $0.hasPrefix(settings.prefix) }
                .map { String($0.dropFirst(settings.prefix.count)) }
            continuation = page.continuation
        } while continuation != nil
        return names
    }

    private func write(_ response: HTTPClientResponse, to path: String) async throws {
        let file = try await threads.runIfActive { try OpenFile(writing: path) }
        var pending: [UInt8] = []
        for try await buffer in response.body {
            pending.append(contentsOf: buffer.readableBytesView)
            if pending.count >= Self.writeSize {
                let bytes = pending
                pending = []
                try await threads.runIfActive { try file.append(bytes) }
            }
        }
        let bytes = pending
        try await threads.runIfActive { try file.append(bytes) }
    }

    /// Whether the object is not there. A bucket that is not there is a failure.
    private static func isMissing(_ response: HTTPClientResponse) async throws -> Bool {
        guard response.status == .notFound else { return false }
        let text = String(buffer: try await response.body.collect(upTo: 65_536))
        guard !text.contains("<Code>NoSuchBucket</Code>") else {
            throw StoreError(.failed, "The bucket of the S3 store is not there.")
        }
        return true
    }

    private static func failure(_ response: HTTPClientResponse) -> StoreError {
        switch response.status.code {
        case 401, 403:
            StoreError(.failed, "The S3 store refuses the credentials (status \(response.status.code)).")
        case 507: StoreError(.full, "The S3 store is full.")
        default: StoreError(.failed, "The S3 store answered with status \(response.status.code).")
        }
    }

    /// Reads a short answer to its end, so that the connection can be used again.
    private static func discard(_ response: HTTPClientResponse) async throws {
        for try await _ in response.body {}
    }
}
#endif
