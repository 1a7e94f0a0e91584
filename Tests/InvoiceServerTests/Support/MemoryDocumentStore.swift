#if Server
import Foundation
import ServiceStore

/// Uploads in memory, which can be told to fail.
actor MemoryDocumentStore: DocumentStore {
    private(set) var documents: [String: Data] = [:]
    private var failure: StoreError?

    func fail(with error: StoreError?) { failure = error }

    func put(_ name: String, fileAt path: String) throws {
        if let failure { throw failure }
        documents[name] = try Data(contentsOf: URL(fileURLWithPath: path))
    }

    func get(_ name: String, toFileAt path: String) throws -> Bool {
        guard let document = documents[name] else { return false }
        try document.write(to: URL(fileURLWithPath: path))
        return true
    }

    func delete(_ name: String) { documents[name] = nil }

    func names(withPrefix prefix: String) -> [String] { documents.keys.filter { $0.hasPrefix(prefix) } }
}
#endif
