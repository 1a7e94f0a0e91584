#if Server
import Foundation

/// Finds the files that arguments name, those in folders among them.
struct FolderWalk {
    struct Found: Equatable {
        var path: String
        /// Its folder below the one that was named, and its name without suffix: `2026/may/scan`.
        var name: String
    }

    /// Whether folders in folders are walked, too.
    let isRecursive: Bool
    /// The folder of the results, which is passed over; not where it is one of the named ones.
    let results: String?

    /// Files as they are named, folders as the documents in them by name. Hidden names, and links to folders, are
    /// passed over.
    ///
    /// - Parameter emptyFolder: called with the folders in which there is no document.
    func files(of arguments: [String], emptyFolder: (String) -> Void) throws -> [Found] {
        var found: [Found] = []
        for argument in arguments {
            guard Self.isFolder(argument) else {
                found.append(Found(path: argument, name: OutputNames.stem(of: argument)))
                continue
            }
            let count = found.count
            try walk(argument, below: "", into: &found)
            if found.count == count { emptyFolder(argument) }
        }
        return found
    }

    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    private func walk(_ folder: String, below prefix: String, into found: inout [Found]) throws {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw RunFailure(message: "\(folder): \(ErrorText.reason(of: error))")
        }
        for name in names.sorted() where !name.hasPrefix(".") {
            let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
            if Self.isFolder(path) {
                guard isRecursive, !Self.isLink(path), !isResults(path) else { continue }
                try walk(path, below: "\(prefix)\(name)/", into: &found)
            } else if FileKind.isDocument(atPath: path) {
                found.append(Found(path: path, name: prefix + OutputNames.stem(of: name)))
            }
        }
    }

    private func isResults(_ path: String) -> Bool {
        guard let results else { return false }
        func plain(_ path: String) -> String {
            URL(fileURLWithPath: path, isDirectory: true).standardizedFileURL.resolvingSymlinksInPath().path
        }
        return plain(path) == plain(results)
    }

    private static func isLink(_ path: String) -> Bool {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
    }
}
#endif
