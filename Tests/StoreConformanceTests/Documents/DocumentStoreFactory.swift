import Foundation
import ServiceStore
import Testing

/// One place for uploads: every fact of this suite is checked on each.
struct DocumentStoreFactory: Sendable, CustomTestStringConvertible {
    var name: String
    /// A store with nothing in it, apart from every other one; and what removes it afterwards.
    var make: @Sendable () async throws -> (store: any DocumentStore, cleanUp: @Sendable () async -> Void)

    var testDescription: String { name }

    /// Runs `body` with a new store and a folder for files; both are gone afterwards.
    func run(_ body: (_ store: any DocumentStore, _ folder: String) async throws -> Void) async throws {
        let (store, cleanUp) = try await make()
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("crossfoot-\(UUID())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        do {
            try await body(store, folder)
        } catch {
            await cleanUp()
            throw error
        }
        await cleanUp()
    }

    /// Those that can run here.
    static var available: [DocumentStoreFactory] {
        #if Server
        [.folder] + (PostgresTestServer.isThere ? [.postgres] : []) + [.s3].compactMap { $0 }
        #else
        [.folder]
        #endif
    }

    static let folder = DocumentStoreFactory(name: "folder") {
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent("crossfoot-\(UUID())").path
        return (
            try FolderDocumentStore(directory: directory), { try? FileManager.default.removeItem(atPath: directory) }
        )
    }
}
