#if Server
import ServiceStore

/// Until there is a queue, nothing waits for a worker.
package struct NoDocuments: DocumentStore {
    package init() {}

    package func put(_ name: String, fileAt path: String) async throws {
        throw StoreError(.invalid, "There is no queue.")
    }
    package func get(_ name: String, toFileAt path: String) async throws -> Bool { false }
    package func delete(_ name: String) async throws {}
    package func names(withPrefix prefix: String) async throws -> [String] { [] }
}
#endif
