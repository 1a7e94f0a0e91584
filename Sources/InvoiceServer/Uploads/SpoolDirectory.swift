#if Server
import Foundation

/// Folder of the uploads that are being read: `spool/<instance>/` in the data directory.
///
/// Each server has a subfolder of its own and holds a lock on a file in it, so that a server which starts can
/// tell what a crashed one left behind from what another one is using.
package final class SpoolDirectory: Sendable {
    package let path: String
    private let lock: Int32

    /// Makes the folder and removes what dead servers left.
    ///
    /// - Throws: ``SpoolError``.
    package init(dataDirectory: String) throws {
        let parent = dataDirectory + "/spool"
        path = parent + "/" + UUID().uuidString.lowercased()
        do {
            try FileManager.default.createDirectory(
                atPath: parent, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            Self.removeLeftovers(in: parent)
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw SpoolError("The folder \(parent) cannot be made.", cause: error)
        }
        lock = open(path + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            throw SpoolError("The folder \(path) cannot be locked (error \(errno)).")
        }
    }

    deinit { close(lock) }

    /// A new, empty file.
    ///
    /// - Throws: ``SpoolError``.
    package func makeFile() throws -> SpoolFile {
        try SpoolFile(path: path + "/" + UUID().uuidString.lowercased())
    }

    /// Removes the folder with all that is in it: the server has stopped.
    package func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Names of the uploads that are there now.
    package func fileNames() -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0 != "lock" }
    }

    private static func removeLeftovers(in parent: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? [] {
            let folder = parent + "/" + name
            let lock = open(folder + "/lock", O_RDWR | O_CLOEXEC)
            defer { if lock >= 0 { close(lock) } }
            // No lock file: its server died between making the folder and locking it, or is just doing so.
            guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0 else { continue }
            try? FileManager.default.removeItem(atPath: folder)
        }
    }
}

/// Why an upload cannot be kept on disk.
package struct SpoolError: Error, Sendable, CustomStringConvertible {
    package var message: String
    package var cause: (any Error)?

    init(_ message: String, cause: (any Error)? = nil) {
        self.message = message
        self.cause = cause
    }

    package var description: String { message }
}
#endif
