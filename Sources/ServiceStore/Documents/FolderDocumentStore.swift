import Foundation

/// Uploads as files of one folder: for workers that share it.
///
/// A document is written under another name, flushed to the disk and then renamed, and the folder is flushed after
/// it: it is there as a whole or not at all, also after a loss of power. Files are for their owner only. All waiting
/// for the disk is done on threads of the store's own.
package final class FolderDocumentStore: DocumentStore {
    /// No name of a document begins like this.
    private static let temporaryPrefix = ".put-"
    /// Seconds after which a file that nobody finished writing is removed.
    private static let longestWrite: TimeInterval = 60 * 60
    /// Disks flush several files in little more time than one.
    private static let lanes = 4

    private let directory: String
    private let queue: OperationQueue

    /// Makes the folder when it is missing, and removes what crashed processes left half written.
    ///
    /// - Throws: ``StoreError``.
    package init(directory: String) throws {
        self.directory = directory
        queue = OperationQueue()
        queue.name = "crossfoot.documents"
        queue.maxConcurrentOperationCount = Self.lanes
        do {
            try FileManager.default.createDirectory(
                atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw StoreError(.unavailable, "The folder \(directory) cannot be made.", cause: error)
        }
        Self.removeLeftovers(in: directory)
    }

    package func put(_ name: String, fileAt path: String) async throws {
        try DocumentName.check(name)
        let (directory, prefix) = (directory, Self.temporaryPrefix)
        try await run {
            let temporary = directory + "/" + prefix + UUID().uuidString
            do {
                try FileCopy.copy(path, toNewFile: temporary, isFlushed: true)
                guard rename(temporary, directory + "/" + name) == 0 else { throw StoreError.file("renamed", errno) }
            } catch FileCopy.Missing.source {
                throw StoreError(.invalid, "There is no file to store.")
            } catch {
                unlink(temporary)
                throw error
            }
            try FileCopy.flushFolder(directory)
        }
    }

    package func get(_ name: String, toFileAt path: String) async throws -> Bool {
        try DocumentName.check(name)
        let source = directory + "/" + name
        return try await run {
            do {
                try FileCopy.copy(source, toNewFile: path, isFlushed: false)
                return true
            } catch FileCopy.Missing.source {
                return false
            }
        }
    }

    package func delete(_ name: String) async throws {
        try DocumentName.check(name)
        let path = directory + "/" + name
        try await run {
            guard unlink(path) == 0 || errno == ENOENT else { throw StoreError.file("removed", errno) }
        }
    }

    package func names(withPrefix prefix: String) async throws -> [String] {
        let directory = directory
        return try await run {
            do {
                return try FileManager.default.contentsOfDirectory(atPath: directory)
                    .filter { $0.hasPrefix(prefix) && DocumentName.isValid($0) }
            } catch {
                throw StoreError(.unavailable, "The folder \(directory) cannot be read.", cause: error)
            }
        }
    }

    private func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.addOperation { continuation.resume(with: Result(catching: work)) }
        }
    }

    private static func removeLeftovers(in directory: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        where name.hasPrefix(temporaryPrefix) {
            let path = directory + "/" + name
            let written = try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
            if let written, -written.timeIntervalSinceNow > longestWrite { unlink(path) }
        }
    }
}
