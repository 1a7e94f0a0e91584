import Foundation

/// A document at an `https` address, which the server fetches itself.
///
/// Only the address is sent. What needs the content (choosing pages, counting them, compressing) works on what
/// ``localSource(named:user:password:token:headers:maximumRedirects:timeout:transport:)`` downloads.
public struct RemoteSource: DocumentSource, Hashable {
    /// The address; its scheme is `https`.
    public let url: URL

    /// A document at this address.
    ///
    /// - Throws: ``ClientError/source(_:)`` for any other scheme than `https`, or without a host.
    public init(_ url: URL) throws {
        try Self.check(url)
        self.url = url
    }

    /// A document at the address in this text.
    ///
    /// - Throws: as ``init(_:)-(URL)``, and for a text that is no URL.
    public init(_ text: String) throws {
        guard let url = URL(string: text) else { throw ClientError.source("\"\(text)\" is no URL.") }
        try self.init(url)
    }

    /// The address as it goes into the form.
    public var payload: DocumentPayload { .url(url.absoluteString) }

    static func check(_ url: URL) throws {
        guard url.scheme?.lowercased() == "https" else { throw ClientError.source("URL must be HTTPS") }
        guard let host = url.host, !host.isEmpty else {
            throw ClientError.source("The URL names no host: \(url.absoluteString)")
        }
    }
}
