/// Uploads that wait for a worker: reachable from every worker of the service.
///
/// Names are of letters, digits and `-`, made by the caller, never of anything that a sender gave.
package protocol DocumentStore: Sendable {
    /// Stores the file at `path` under `name`. It is there for every worker, and survives a crash, once this returns.
    ///
    /// - Throws: ``StoreError``.
    func put(_ name: String, fileAt path: String) async throws

    /// Writes the document to a new file at `path`.
    ///
    /// - Returns: false when there is none of that name.
    /// - Throws: ``StoreError``.
    func get(_ name: String, toFileAt path: String) async throws -> Bool

    /// Removes a document; one that is not there is no error.
    func delete(_ name: String) async throws

    /// Names that begin with `prefix`, in no order: for finding what nothing refers to.
    func names(withPrefix prefix: String) async throws -> [String]
}
