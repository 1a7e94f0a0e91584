#if Server
import Foundation
import ServiceStore

/// Uploads whose job never came to be, because a process died between the two, or is gone already.
///
/// An upload has the name of its job. Names of another form are not touched.
struct OrphanedUploads {
    private let database: any ServiceDatabase
    private let documents: any DocumentStore
    private let age: Duration
    /// When each was first found without a job.
    private var found: [String: ContinuousClock.Instant] = [:]

    init(database: any ServiceDatabase, documents: any DocumentStore, age: Duration) {
        self.database = database
        self.documents = documents
        self.age = age
    }

    /// Removes those that have been without a job for long enough.
    ///
    /// - Returns: how many.
    /// - Throws: `StoreError`.
    mutating func remove() async throws -> Int {
        let now = ContinuousClock.now
        var orphans: [String: ContinuousClock.Instant] = [:]
        var count = 0
        for name in try await documents.names(withPrefix: "") {
            guard let id = UUID(uuidString: name), try await database.job(id: id) == nil else { continue }
            let since = found[name] ?? now
            if since.duration(to: now) >= age {
                try await documents.delete(name)
                count += 1
            } else {
                orphans[name] = since
            }
        }
        found = orphans
        return count
    }
}
#endif
