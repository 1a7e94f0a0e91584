#if Server
import Foundation
import ReaderProcesses
import ServiceStore
import Synchronization

extension Readiness.Check {
    /// The database can be read and written.
    static func database(_ database: any ServiceDatabase) -> Self {
        Self("database") { try await database.checkHealth() }
    }

    /// A document can be stored and removed. In a bucket every look costs two calls, so it is taken less often.
    static func documents(_ documents: any DocumentStore, spool: SpoolDirectory) -> Self {
        let name = "ready-\(UUID().uuidString.lowercased())"
        let last = Mutex<ContinuousClock.Instant?>(nil)
        return Self("documents") {
            if let time = last.withLock({ $0 }), ContinuousClock.now - time < .seconds(15) { return }
            let file = try spool.makeFile()
            defer { file.remove() }
            try file.append(Array("ready".utf8))
            try await documents.put(name, fileAt: file.path)
            try await documents.delete(name)
            last.withLock { $0 = .now }
        }
    }

    /// There are readers, or none has failed to start since the last look.
    static func readers(_ pool: ReaderPool) -> Self {
        let failedBefore = Mutex(0)
        return Self("readers") {
            let statistics = pool.statistics
            let failed = failedBefore.withLock { before in
                defer { before = statistics.failedStarts }
                return statistics.failedStarts > before
            }
            if statistics.readers == 0, failed { throw StoreError(.unavailable, "No reader can be started.") }
        }
    }
}
#endif
