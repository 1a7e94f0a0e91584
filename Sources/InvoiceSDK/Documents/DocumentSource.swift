import Foundation

/// A document that a client can send: a file in memory (``InputSource``) or an address that the server fetches itself
/// (``RemoteSource``).
public protocol DocumentSource: Sendable {
    /// What goes into the form's field `document`.
    var payload: DocumentPayload { get }

    /// What goes into the form once the pages have been chosen.
    ///
    /// A client asks for it right before it sends. Without an implementation of its own a source is sent whole, as
    /// pictures and addresses are.
    ///
    /// - Parameters:
    ///   - pageOptions: which pages of a PDF are sent; nil: all.
    ///   - log: gets a line for each position that does not exist.
    /// - Throws: ``ClientError/source(_:)`` when no page is left; ``ClientError/pdf(_:)`` when the PDF cannot be cut.
    func prepared(
        with pageOptions: PageOptions?, log: (@Sendable (String) -> Void)?
    ) async throws -> DocumentPayload
}

extension DocumentSource {
    /// Sends the whole source, whatever the options.
    public func prepared(
        with pageOptions: PageOptions?, log: (@Sendable (String) -> Void)?
    ) async throws -> DocumentPayload { payload }

    /// The same without a log.
    public func prepared(with pageOptions: PageOptions?) async throws -> DocumentPayload {
        try await prepared(with: pageOptions, log: nil)
    }
}

/// A document as it is sent.
public enum DocumentPayload: Sendable, Hashable {
    /// A file: the name that the server is told, its type and all its bytes.
    case file(name: String, mediaType: MediaType, content: Data)
    /// An `https` address.
    case url(String)
}
