import Foundation

/// The JSON files of a folder and its subfolders, by their names without `.json`.
package struct DocumentFolder: Sendable {
    /// A file that holds no JSON or cannot be read.
    package struct Unreadable: Sendable {
        package var path: String
        /// One sentence for a person.
        package var reason: String
    }

    package private(set) var documents: [String: JSONValue] = [:]
    /// In the order of their paths. Their names are not among the documents.
    package private(set) var unreadable: [(name: String, file: Unreadable)] = []

    /// What stands beside documents and is none.
    private static let others: Set<String> = ["manifest.json", "recipe.json"]

    /// - Throws: ``EvaluationError`` when the folder cannot be listed or has two files of one name.
    package init(path: String) throws {
        var paths: [String: String] = [:]
        for file in try Self.files(below: path) {
            let name = String(file.lastPathComponent.dropLast(".json".count))
            if let other = paths.updateValue(file.path, forKey: name) {
                throw EvaluationError("\(file.path): \(other) has the same name; each document needs one of its own")
            }
            do {
                documents[name] = try JSONValue(bytes: Data(contentsOf: file))
            } catch {
                unreadable.append((name, Unreadable(path: file.path, reason: Self.reason(of: error))))
            }
        }
    }

    private static func files(below path: String) throws -> [URL] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw EvaluationError("\(path): there is no such folder")
        }
        guard isFolder.boolValue else { throw EvaluationError("\(path): this is a file, a folder is needed") }
        // Listed first for its error: an enumerator takes a folder that it may not read for an empty one.
        do {
            _ = try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            throw EvaluationError("\(path): the folder cannot be read")
        }
        let root = URL(fileURLWithPath: path, isDirectory: true)
        guard let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil) else {
            throw EvaluationError("\(path): the folder cannot be read")
        }
        return found.compactMap { $0 as? URL }
            .filter { $0.lastPathComponent.hasSuffix(".json") && !others.contains($0.lastPathComponent) }
            .sorted { CodePointOrder.precedes($0.path, $1.path) }
    }

    private static func reason(of error: any Error) -> String {
        let code =
            (error as NSError).domain == NSCocoaErrorDomain ? CocoaError.Code(rawValue: (error as NSError).code) : nil
        switch code {
        case .propertyListReadCorrupt: return "this is no JSON"
        case .fileReadNoPermission: return "no permission to read it"
        case .fileReadNoSuchFile: return "the file is gone, or a link to nothing"
        default: return "it cannot be read"
        }
    }
}
