#if Server
import Foundation
import InvoiceServer
import ServiceStore
import ServiceStoreSQLite
import Synchronization
import Testing

@Suite struct KeyRingTests {
    @Test func aKeyIsRecognisable() async throws {
        try await withTemporaryFolder { folder in
            let keys = KeyRing(store: try SQLiteServiceDatabase(directory: folder))
            let first = try await keys.create(name: "first").text
            let second = try await keys.create(name: "second").text
            #expect(first.hasPrefix("cf_"))
            #expect(first.count == 46)
            #expect(first.utf8.dropFirst(3).allSatisfy { isBase64URL($0) })
            #expect(first != second)
        }
    }

    @Test func aKeyIsFoundByItsWholeTextOnly() async throws {
        try await withTemporaryFolder { folder in
            let keys = KeyRing(store: try SQLiteServiceDatabase(directory: folder))
            let (key, _) = try await keys.create(name: "shop")
            let found = try #require(try await keys.verify(key))
            #expect(found.name == "shop")
            #expect(found.lastFour == String(key.suffix(4)))
            for wrong in [
                "", "cf_", String(key.dropLast()), key + "A", key.lowercased() + "x", String(key.dropFirst(3)),
            ] {
                #expect(try await keys.verify(wrong) == nil)
            }
        }
    }

    @Test func noFileOfTheDatabaseHoldsTheKey() async throws {
        try await withTemporaryFolder { folder in
            let keys = KeyRing(store: try SQLiteServiceDatabase(directory: folder))
            let (key, _) = try await keys.create(name: "secret")
            _ = try await keys.verify(key)
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(names.contains("crossfoot.sqlite"))
            for name in names where name.hasPrefix("crossfoot.sqlite") {
                let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
                #expect(bytes.range(of: Data(key.dropFirst(3).utf8)) == nil, "\(name)")
            }
        }
    }

    @Test func aRevokedKeyIsFoundNoMore() async throws {
        try await withTemporaryFolder { folder in
            let keys = KeyRing(store: try SQLiteServiceDatabase(directory: folder))
            let old = try await keys.create(name: "old")
            let kept = try await keys.create(name: "kept")
            #expect(try await keys.verify(old.text) != nil)
            #expect(try await keys.store.revokeKey(id: old.key.id))
            #expect(try await keys.verify(old.text) == nil)
            #expect(try await keys.verify(kept.text) != nil)
        }
    }

    @Test func aKeyIsFoundUntilItExpires() async throws {
        try await withTemporaryFolder { folder in
            let time = Mutex(Date(timeIntervalSince1970: 1_000_000))
            let keys = KeyRing(store: try SQLiteServiceDatabase(directory: folder)) { time.withLock { $0 } }
            let expiry = Date(timeIntervalSince1970: 1_000_010)
            let (key, _) = try await keys.create(name: "short", expiresAt: expiry)
            var isFound: [Bool] = []
            for seconds in [1_000_000.0, 1_000_009, 1_000_010, 1_000_011] {
                time.withLock { $0 = Date(timeIntervalSince1970: seconds) }
                isFound.append(try await keys.verify(key) != nil)
            }
            #expect(isFound == [true, true, false, false])
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
