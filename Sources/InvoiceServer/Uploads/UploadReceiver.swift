#if Server
import Crypto
import Foundation
import HTTPTypes
import HummingbirdCore
import NIOCore
import NIOPosix
import Synchronization

/// Receives the document of a request: streamed to disk, and removed from it whatever happens.
package struct UploadReceiver: Sendable {
    /// Bytes that are collected before they are written.
    private static let writeSize = 262_144

    let spool: SpoolDirectory
    let limits: UploadLimits
    let fetcher: RemoteDocumentFetcher
    let threads: NIOThreadPool

    /// - Parameter fetcher: for documents that come as a URL.
    package init(
        spool: SpoolDirectory, limits: UploadLimits,
        fetcher: RemoteDocumentFetcher = RemoteDocumentFetcher(settings: RemoteDocumentSettings()),
        threads: NIOThreadPool = .singleton
    ) {
        self.spool = spool
        self.limits = limits
        self.fetcher = fetcher
        self.threads = threads
    }

    /// Refuses a request whose head already says that it cannot be taken.
    ///
    /// - Throws: ``ServerError``.
    package func check(_ headers: HTTPFields) throws {
        if let text = headers[.contentLength], let length = Int(text), length > limits.bodyBytes {
            throw ServerError.bodyTooLarge(limit: limits.documentBytes)
        }
        _ = try decoder(for: headers[.contentType])
    }

    /// Receives the body and hands its document to `body`. The file is gone when this returns or throws.
    ///
    /// - Throws: ``ServerError``, ``SpoolError``, or what `body` throws.
    func withUpload<Result: Sendable>(
        of request: Request, _ body: (Upload) async throws -> Result
    ) async throws -> Result {
        let decoder = try decoder(for: request.headers[.contentType])
        let spool = spool
        let file = try await threads.runIfActive { try spool.makeFile() }
        let result: Result
        do {
            result = try await body(try await receive(request, decoder, into: file))
        } catch {
            try? await threads.runIfActive { file.remove() }
            throw error
        }
        try await threads.runIfActive { file.remove() }
        return result
    }

    private func receive(
        _ request: Request, _ decoder: any FormDecoder, into file: SpoolFile
    ) async throws -> Upload {
        var decoder = decoder
        var collector = UploadCollector(limits: limits)
        var digest = SHA256()
        var received = 0
        for try await buffer in request.body {
            received += buffer.readableBytes
            guard received <= limits.bodyBytes else { throw ServerError.bodyTooLarge(limit: limits.documentBytes) }
            try translating {
                try decoder.feed(buffer.readableBytesView) { try collector.take($0) }
            }
            if collector.pending.count >= Self.writeSize {
                try await write(collector.takePending(), to: file, &digest)
            }
        }
        if let text = request.headers[.contentLength], let length = Int(text), received < length {
            throw ServerError.badRequest("The body ended after \(received) of \(length) bytes.")
        }
        try translating {
            try decoder.finish { try collector.take($0) }
        }
        try await write(collector.takePending(), to: file, &digest)
        guard let fileName = collector.fileName, collector.byteCount > 0 || !fileName.isEmpty else {
            throw ServerError.invalidDocument("Missing data for required field.")
        }
        // The request is the URL: the same one again is a repetition, whatever lies there by then.
        if let address = collector.address { digest.update(data: Data(address.text.utf8)) }
        return Upload(
            file: file, fileName: fileName, byteCount: collector.byteCount, digest: Data(digest.finalize()),
            options: collector.options, address: collector.address)
    }

    /// Fetches the document of an upload that came as a URL; any other is there already.
    ///
    /// It is not done when the upload is received, as the answer to a repetition does not need it.
    ///
    /// - Returns: bytes of the document.
    /// - Throws: ``ServerError``.
    func fetch(_ upload: Upload) async throws -> Int {
        guard let address = upload.address else { return upload.byteCount }
        let file = upload.file
        let threads = threads
        let byteCount = Mutex(0)
        do {
            try await fetcher.fetch(address, mostBytes: limits.documentBytes) { bytes in
                try await threads.runIfActive { try file.append(bytes) }
                byteCount.withLock { $0 += bytes.count }
            }
        } catch let error as RemoteDocumentError {
            throw ServerError(error, limits: limits)
        }
        return byteCount.withLock { $0 }
    }

    private func write(_ bytes: [UInt8], to file: SpoolFile, _ digest: inout SHA256) async throws {
        guard !bytes.isEmpty else { return }
        digest.update(data: bytes)
        try await threads.runIfActive { try file.append(bytes) }
    }

    private func translating(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch let error as FormError {
            throw ServerError.badRequest(error.message)
        }
    }

    /// - Throws: ``ServerError`` for a content type that carries no document.
    private func decoder(for contentType: String?) throws -> any FormDecoder {
        let contentType = contentType ?? ""
        switch HeaderParameters(contentType.utf8).value {
        case "multipart/form-data":
            do {
                return try MultipartParser(contentType: contentType, limits: limits.multipart)
            } catch let error as FormError {
                throw ServerError.badRequest(error.message)
            }
        case "application/x-www-form-urlencoded":
            return URLEncodedDecoder(mostFields: limits.multipart.parts)
        case "application/json":
            return JSONFormDecoder(mostFields: limits.multipart.parts)
        default:
            throw ServerError.invalidDocument("Missing data for required field.")
        }
    }
}
#endif
