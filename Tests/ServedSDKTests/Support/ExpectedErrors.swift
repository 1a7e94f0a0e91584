#if Server
import CrossfootSDK
import Testing

/// The error that a server answered with.
func httpError(
    sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> some Sendable
) async throws -> HTTPError {
    let error = await #expect(throws: ClientError.self, sourceLocation: sourceLocation) { _ = try await body() }
    guard case .http(let answer) = try #require(error, sourceLocation: sourceLocation) else {
        Issue.record("\(String(describing: error)) is no answer", sourceLocation: sourceLocation)
        throw CancellationError()
    }
    return answer
}

extension InputSource {
    /// A file that the server takes, for readers that do not look into it.
    static func any(_ name: String = "a.pdf", bytes: Int = 100) throws -> InputSource {
        try InputSource(bytes: Array("%PDF-1.7\n".utf8) + [UInt8](repeating: 0x20, count: bytes), name: name)
    }
}
#endif
