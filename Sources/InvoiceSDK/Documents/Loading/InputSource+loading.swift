import Foundation

extension InputSource {
    /// A file on disk.
    ///
    /// - Throws: ``ClientError/source(_:)`` where it cannot be read, ``ClientError/mimeType(_:)`` where its type is none
    ///   that the protocol takes (``MediaType/init(name:content:)``).
    public init(path: String) throws {
        try self.init(contentsOf: URL(fileURLWithPath: path))
    }

    /// A file on disk.
    ///
    /// - Parameter url: A file URL; for `https` see ``RemoteSource``.
    /// - Throws: as ``init(path:)``.
    public init(contentsOf url: URL) throws {
        try self.init(data: Self.content(of: url), name: url.lastPathComponent)
    }

    /// A document in memory.
    ///
    /// - Parameters:
    ///   - data: All bytes of the file.
    ///   - name: The name of the file, which the server is told. Folders are taken off.
    /// - Throws: ``ClientError/mimeType(_:)`` where its type is none that the protocol takes.
    public init(data: Data, name: String) throws {
        let name = Self.lastComponent(of: name)
        self.init(name: name, mediaType: try MediaType(name: name, content: data), content: data)
    }

    /// A document in memory.
    ///
    /// - Throws: as ``init(data:name:)``.
    public init(bytes: [UInt8], name: String) throws {
        try self.init(data: Data(bytes), name: name)
    }

    /// A document as base64 text (RFC 4648, section 4), which is decoded at once and sent as a file.
    ///
    /// - Parameters:
    ///   - base64: Blanks and line breaks in it do not count.
    ///   - name: As in ``init(data:name:)``.
    /// - Throws: ``ClientError/source(_:)`` where the text is no base64, and as ``init(data:name:)``.
    public init(base64: String, name: String) throws {
        let digits = base64.utf8.filter { $0 > 0x20 }
        guard let data = Data(base64Encoded: Data(digits)), !data.isEmpty else {
            throw ClientError.source("The text for \"\(name)\" is no base64.")
        }
        try self.init(data: data, name: name)
    }

    /// An open file, from where it stands to its end.
    ///
    /// - Parameters:
    ///   - fileHandle: Open for reading.
    ///   - name: The name of the file, which a handle does not know.
    ///   - closes: Whether the handle is closed, also after an error.
    /// - Throws: as ``init(path:)``.
    public init(fileHandle: FileHandle, name: String, closes: Bool = true) throws {
        defer { if closes { try? fileHandle.close() } }
        let data: Data
        do { data = try fileHandle.readToEnd() ?? Data() } catch {
            throw ClientError.source("\"\(name)\" cannot be read: \(error.localizedDescription)")
        }
        try self.init(data: data, name: name)
    }

    static func content(of url: URL) throws -> Data {
        guard url.isFileURL else {
            throw ClientError.source("\(url.absoluteString) is no file URL; RemoteSource is for https addresses.")
        }
        do { return try Data(contentsOf: url) } catch {
            throw ClientError.source("\(url.path) cannot be read: \(error.localizedDescription)")
        }
    }

    static func lastComponent(of name: String) -> String {
        name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? name
    }
}
