import Foundation

/// A document in memory, with the name that the server is told.
public struct InputSource: DocumentSource, Hashable {
    /// The name of the file, without folders.
    public var name: String
    public var mediaType: MediaType
    public var content: Data

    /// A document whose type is known.
    public init(name: String, mediaType: MediaType, content: Data) {
        self.name = name
        self.mediaType = mediaType
        self.content = content
    }

    public var payload: DocumentPayload { .file(name: name, mediaType: mediaType, content: content) }

    public var isPDF: Bool { mediaType == .pdf }
}
