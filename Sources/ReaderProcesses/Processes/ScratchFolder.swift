import Foundation

/// The one folder in which a reader may write; it goes with the reader.
struct ScratchFolder {
    let path: String

    init(in parent: String) throws {
        path = parent + "/reader-" + UUID().uuidString.lowercased()
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }
}
