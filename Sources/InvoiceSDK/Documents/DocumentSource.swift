import Foundation

/// A document that a client can send: a file in memory (``InputSource``) or an address that the server fetches itself
/// (``RemoteSource``).
public protocol DocumentSource: Sendable {
    /// What goes into the form's field `document`.
    var payload: DocumentPayload { get }
}

/// A document as it is sent.
public enum DocumentPayload: Sendable, Hashable {
    case file(name: String, mediaType: MediaType, content: Data)
    /// An `https` address.
    case url(String)
}
