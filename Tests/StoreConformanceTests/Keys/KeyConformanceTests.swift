#if Server
import Foundation
import ServiceStore
import Testing

@Suite struct KeyConformanceTests {
    @Test(arguments: StoreFactory.available)
    func aKeyIsFoundByItsHashAsItWasMade(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let hash = randomHash()
            let expiry = Date(timeIntervalSince1970: 2_000_000_000)
            let made = try await store.database.createKey(
                name: "Łódź", hash: hash, lastFour: "aB_9", accountID: 7, expiresAt: expiry)
            let found = try #require(try await store.database.key(hash: hash))
            #expect(found.key == made)
            #expect(found.hash == hash)
            #expect(made.name == "Łódź")
            #expect(made.lastFour == "aB_9")
            #expect(made.accountID == 7)
            #expect(made.expiresAt == expiry)
            #expect(made.lastUsedAt == nil)
            #expect(made.revokedAt == nil)
            #expect(abs(made.createdAt.timeIntervalSinceNow) < 100)
            #expect(try await store.database.key(hash: randomHash()) == nil)
        }
    }

    @Test(arguments: StoreFactory.available)
    func twoKeysNeverHaveOneHash(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let hash = randomHash()
            _ = try await store.database.createKey(
                name: "a", hash: hash, lastFour: "wxyz", accountID: 1, expiresAt: nil)
            await #expect {
                try await store.database.createKey(
                    name: "b", hash: hash, lastFour: "wxyz", accountID: 1, expiresAt: nil)
            } throws: { ($0 as? StoreError)?.code == .invalid }
        }
    }

    @Test(arguments: StoreFactory.available)
    func aKeyIsRevokedOnceAndStillListed(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let first = try await store.database.makeKey("first")
            let second = try await store.database.makeKey("second")
            #expect(try await store.database.revokeKey(id: first.id))
            #expect(try await !store.database.revokeKey(id: first.id))
            #expect(try await !store.database.revokeKey(id: 999_999))
            let keys = try await store.database.keys()
            #expect(keys.map(\.id) == [first.id, second.id])
            #expect(keys.map { $0.revokedAt == nil } == [false, true])
        }
    }

    @Test(arguments: StoreFactory.available)
    func whatAnotherProcessRevokesCountsAtOnce(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let hash = randomHash()
            let other = try await store.openAgain()
            let key = try await other.createKey(
                name: "a", hash: hash, lastFour: "wxyz", accountID: 1, expiresAt: nil)
            #expect(try await store.database.key(hash: hash)?.key.revokedAt == nil)
            try await other.revokeKey(id: key.id)
            #expect(try await store.database.key(hash: hash)?.key.revokedAt != nil)
            await other.close()
        }
    }

    @Test(arguments: StoreFactory.available)
    func theLastUseIsNoted(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let hash = randomHash()
            let key = try await store.database.createKey(
                name: "a", hash: hash, lastFour: "wxyz", accountID: 1, expiresAt: nil)
            try await store.database.recordUse(of: key)
            let first = try #require(try await store.database.key(hash: hash)?.key.lastUsedAt)
            #expect(abs(first.timeIntervalSinceNow) < 100)
        }
    }
}
#endif
