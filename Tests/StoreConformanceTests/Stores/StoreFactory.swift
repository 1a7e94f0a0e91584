#if Server
import Foundation
import ServiceStore
import Testing

/// One implementation of the store: every fact of this suite is checked on each.
struct StoreFactory: Sendable, CustomTestStringConvertible {
    var name: String
    /// A store with nothing in it, apart from every other one.
    var make: @Sendable () async throws -> StoreUnderTest

    var testDescription: String { name }

    /// Runs `body` with a new store, which is gone afterwards.
    func run(_ body: (StoreUnderTest) async throws -> Void) async throws {
        let store = try await make()
        do {
            try await body(store)
        } catch {
            await store.cleanUp()
            throw error
        }
        await store.cleanUp()
    }

    /// Those that can run here.
    static let available: [StoreFactory] = [.sqlite] + (PostgresTestServer.isThere ? [.postgres] : [])
}

/// A store that belongs to one test.
struct StoreUnderTest: Sendable {
    var database: any ServiceDatabase
    /// Opens the same data once more, as another process does.
    var openAgain: @Sendable () async throws -> any ServiceDatabase
    /// Lets seconds pass: afterwards all that is stored is that much older, and leases are that much nearer to their
    /// end. A store with the clock of its own moves the clock; one on a server's clock moves the stored times.
    var letPass: @Sendable (TimeInterval) async throws -> Void
    /// Closes the database and removes all data.
    var cleanUp: @Sendable () async -> Void
}
#endif
