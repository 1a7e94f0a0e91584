import Foundation

/// Writes files into folders that may have to be made.
package enum FolderWriter {
    /// - Parameter name: Never leads out of the folder.
    /// - Throws: ``ClientError/source(_:)``.
    package static func write(_ content: Data, named name: String, to folder: URL) throws -> URL {
        let file = folder.appendingPathComponent(FileName(name).isolated)
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try content.write(to: file, options: .atomic)
        } catch {
            throw ClientError.source("\(file.path) cannot be written: \(error.localizedDescription)")
        }
        return file
    }
}
