#if Server
import Foundation
import InvoiceServer
import Synchronization
import Testing

@Suite struct KeyStoreTests {
    @Test func aKeyIsRecognisable() async throws {
        try await withTemporaryFolder { folder in
            let store = try KeyStore(dataDirectory: folder)
            let first = try await store.create(name: "first")
            let second = try await store.create(name: "second")
            #expect(first.hasPrefix("cf_"))
            #expect(first.count == 46)
            #expect(first.utf8.dropFirst(3).allSatisfy { isBase64URL($0) })
            #expect(first != second)
        }
    }

    @Test func aKeyIsFoundByItsWholeTextOnly() async throws {
        try await withTemporaryFolder { folder in
            let store = try KeyStore(dataDirectory: folder)
            let key = try await store.create(name: "shop")
            let found = try #require(try await store.verify(key))
            #expect(found.name == "shop")
            #expect(found.lastFour == String(key.suffix(4)))
            for wrong in [
                "", "cf_", String(key.dropLast()), key + "A", key.lowercased() + "x", String(key.dropFirst(3)),
            ] {
                #expect(try await store.verify(wrong) == nil)
            }
        }
    }

    @Test func noFileOfTheDatabaseHoldsTheKey() async throws {
        try await withTemporaryFolder { folder in
            let store = try KeyStore(dataDirectory: folder)
            let key = try await store.create(name: "secret")
            _ = try await store.verify(key)
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(names.contains("crossfoot.sqlite"))
            for name in names where name.hasPrefix("crossfoot.sqlite") {
                let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
                #expect(bytes.range(of: Data(key.dropFirst(3).utf8)) == nil, "\(name)")
            }
        }
    }

    @Test func theDatabaseIsForTheOwnerOnly() async throws {
        try await withTemporaryFolder { folder in
            let store = try KeyStore(dataDirectory: folder)
            _ = try await store.create(name: "any")
            for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
                let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
                #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
            }
        }
    }

    @Test func aRevokedKeyIsFoundNoMore() async throws {
        try await withTemporaryFolder { folder in
            let store = try KeyStore(dataDirectory: folder)
            let key = try await store.create(name: "old")
            let kept = try await store.create(name: "kept")
            let id = try #require(try await store.verify(key)).id
            #expect(try await store.revoke(id: id))
            #expect(try await !store.revoke(id: id))
            #expect(try await store.verify(key) == nil)
            #expect(try await store.verify(kept) != nil)
            #expect(try await store.list().map { $0.revokedAt == nil } == [false, true])
        }
    }

    @Test func anotherConnectionSeesAKeyAtOnce() async throws {
        try await withTemporaryFolder { folder in
            let server = try KeyStore(dataDirectory: folder)
            let tool = try KeyStore(dataDirectory: folder)
            let key = try await tool.create(name: "later")
            #expect(try await server.verify(key) != nil)
        }
    }

    @Test func theLastUseIsKeptToTheMinute() async throws {
        try await withTemporaryFolder { folder in
            let time = Mutex(Date(timeIntervalSince1970: 1_000_000))
            let store = KeyStore(database: try ServerDatabase.open(dataDirectory: folder)) { time.withLock { $0 } }
            let key = try await store.create(name: "used")
            var uses: [Double?] = [try await store.list().first?.lastUsedAt?.timeIntervalSince1970]
            for seconds in [0, 30, 61] {
                time.withLock { $0 = Date(timeIntervalSince1970: 1_000_000 + Double(seconds)) }
                _ = try await store.verify(key)
                uses.append(try await store.list().first?.lastUsedAt?.timeIntervalSince1970)
            }
            #expect(uses == [nil, 1_000_000, 1_000_000, 1_000_061])
        }
    }

    private func isBase64URL(_ byte: UInt8) -> Bool {
        switch Character(Unicode.Scalar(byte)) {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
        default: false
        }
    }
}
#endif
