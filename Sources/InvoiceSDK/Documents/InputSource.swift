import Foundation

/// A document in memory, with the name that the server is told.
public struct InputSource: DocumentSource, Hashable {
    /// The name of the file, without folders.
    public var name: String
    /// What kind of file it is.
    public var mediaType: MediaType
    /// All bytes of the file.
    public var content: Data

    /// A document whose type is known.
    public init(name: String, mediaType: MediaType, content: Data) {
        self.name = name
        self.mediaType = mediaType
        self.content = content
    }

    /// The file as it goes into the form.
    public var payload: DocumentPayload { .file(name: name, mediaType: mediaType, content: content) }

    /// Whether it is a PDF, by its type.
    public var isPDF: Bool { mediaType == .pdf }
}
