import Foundation

/// One file of a folder of models, compared with the list that came with it.
public struct RuntimeModel: Sendable, Equatable {
    public let name: String
    public let path: String
    /// Its size by the list, in bytes.
    public let expectedBytes: Int
    /// Its SHA-256 by the list, in lower-case hexadecimal digits.
    public let expectedDigest: String
    /// The size of the file that is there; nil: there is none.
    public let foundBytes: Int?

    /// Whether a file of the right size is there.
    public var hasRightSize: Bool { foundBytes == expectedBytes }

    /// The list's name in the folder: a copy of `Models/manifest.json`.
    static let listName = "manifest.json"

    private struct List: Decodable {
        struct Model: Decodable {
            let name: String
            let bytes: Int
            let sha256: String
        }

        let models: [Model]
    }

    /// All files on the list of `folder`, in its order.
    ///
    /// - Throws: ``EngineError`` with `recognitionUnavailable` when there is no folder or no list in it.
    static func all(in folder: String?) throws(EngineError) -> [RuntimeModel] {
        guard let folder else { throw EngineError(.recognitionUnavailable, "There is no folder of models.") }
        let root = URL(filePath: folder, directoryHint: .isDirectory)
        let list: List
        do {
            list = try JSONDecoder().decode(List.self, from: Data(contentsOf: root.appending(path: listName)))
        } catch {
            throw EngineError(.recognitionUnavailable, "\(folder) has no \(listName) that names its models.")
        }
        return list.models.map { model in
            let file = root.appending(path: model.name)
            // A model may be a link to where it is kept.
            let real = file.resolvingSymlinksInPath().path(percentEncoded: false)
            let size = try? FileManager.default.attributesOfItem(atPath: real)[.size] as? NSNumber
            return RuntimeModel(
                name: model.name, path: file.path(percentEncoded: false), expectedBytes: model.bytes,
                expectedDigest: model.sha256,
                foundBytes: size?.intValue)
        }
    }
}
