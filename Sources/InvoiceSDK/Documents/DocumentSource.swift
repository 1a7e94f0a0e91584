import Foundation

/// A document that a client can send: a file in memory (``InputSource``) or an address that the server fetches itself
/// (``RemoteSource``).
public protocol DocumentSource: Sendable {
    /// What goes into the form's field `document`.
    var payload: DocumentPayload { get }

    /// What goes into the form's field `document` after local work; `payload` unless a source says otherwise.
    ///
    /// - Parameter options: Which pages of a PDF are sent; other documents are sent whole.
    func prepared(with options: PageOptions?) async throws -> DocumentPayload
}

extension DocumentSource {
    public func prepared(with options: PageOptions?) async throws -> DocumentPayload { payload }
}

/// A document as it is sent.
public enum DocumentPayload: Sendable, Hashable {
    case file(name: String, mediaType: MediaType, content: Data)
    /// An `https` address.
    case url(String)
}
