/// Everything that the SDK throws, cancellation aside (`CancellationError`).
public enum ClientError: Error, Sendable, Hashable {
    /// Wrong use of the client: a delay below its bound, an empty id.
    case client(String)
    /// Settings that are missing or wrong: no API key, a base URL that is none.
    case settings(String)
    /// The product has no endpoint of its own and none was given.
    case product(String)
    /// A document that cannot be loaded, cut or fetched.
    case source(String)
    /// A file type that the protocol does not take.
    case mimeType(String)
    /// The server answered with an error, or a job failed.
    case http(HTTPError)
    /// The server could not be reached, or the connection broke.
    case connection(ConnectionError)
    /// An answer that is no JSON of the product's shape.
    case response(String)
    /// A job was not done after all tries; it goes on, and ``InvoiceClient/parseQueued(_:jobID:endpoint:wait:)`` can
    /// ask for it again.
    case timeout(jobID: String, tries: Int)
    /// A picture that cannot be decoded or written.
    case image(String)
    /// A PDF that cannot be opened, cut or written, or a missing PDFium.
    case pdf(String)
    /// A polygon without points where one is needed.
    case geometry(String)
}

/// Why no answer came.
public struct ConnectionError: Error, Sendable, Hashable {
    /// What happened to the connection.
    public enum Reason: String, Sendable, Hashable {
        /// Nothing was sent: the name is unknown, nobody listens, TLS failed.
        case unreachable
        /// The connection broke before an answer; the request may or may not have arrived.
        case dropped
        /// No byte came or left for as long as the settings allow.
        case timedOut
    }

    /// Whether anything can have arrived.
    public var reason: Reason
    /// A sentence for a person.
    public var message: String

    /// An error with a sentence for a person.
    public init(reason: Reason, message: String) {
        self.reason = reason
        self.message = message
    }
}
