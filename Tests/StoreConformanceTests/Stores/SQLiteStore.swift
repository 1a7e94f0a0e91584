#if Server
import Foundation
import ServiceStoreSQLite
import Synchronization

extension StoreFactory {
    /// In a temporary folder, with a clock that the test moves.
    static let sqlite = StoreFactory(name: "SQLite") {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("crossfoot-\(UUID())").path
        let clock = MovableClock()
        let database = try SQLiteServiceDatabase(directory: folder) { clock.now }
        return StoreUnderTest(
            database: database,
            openAgain: { try SQLiteServiceDatabase(directory: folder) { clock.now } },
            letPass: { clock.advance(by: $0) },
            cleanUp: {
                await database.close()
                try? FileManager.default.removeItem(atPath: folder)
            })
    }
}

/// The system's clock and what a test adds to it.
final class MovableClock: Sendable {
    private let offset = Mutex<TimeInterval>(0)

    var now: Date { Date().addingTimeInterval(offset.withLock { $0 }) }

    func advance(by seconds: TimeInterval) { offset.withLock { $0 += seconds } }
}
#endif
