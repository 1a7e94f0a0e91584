#if Server
import Foundation
import GRDB
import ServiceStore
import ServiceStoreSQLite
import Testing

/// What only the store in a file promises.
@Suite struct SQLiteFileTests {
    @Test func theFilesAreForTheOwnerOnly() async throws {
        try await withFolder { folder in
            let database = try SQLiteServiceDatabase(directory: folder)
            _ = try await database.makeKey()
            for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
                let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
                #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
            }
            await database.close()
        }
    }

    @Test func aFileOfANewerVersionIsLeftAlone() async throws {
        try await withFolder { folder in
            await (try SQLiteServiceDatabase(directory: folder)).close()
            let other = try DatabaseQueue(path: folder + "/crossfoot.sqlite")
            try await other.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('from the future')") }
            try other.close()
            #expect {
                try SQLiteServiceDatabase(directory: folder)
            } throws: { ($0 as? StoreError)?.code == .newerSchema }
        }
    }

    /// The table as the first version made it, with a key in it.
    @Test func aFileOfTheFirstVersionIsBroughtUpToDate() async throws {
        try await withFolder { folder in
            let hash = randomHash()
            let other = try DatabaseQueue(path: folder + "/crossfoot.sqlite")
            try await other.write { database in
                try database.execute(
                    sql: """
                        CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
                        INSERT INTO grdb_migrations VALUES ('create api_key');
                        CREATE TABLE api_key (
                            id INTEGER PRIMARY KEY,
                            name TEXT NOT NULL CHECK (length(name) > 0),
                            hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
                            last_four TEXT NOT NULL CHECK (length(last_four) = 4),
                            created_at INTEGER NOT NULL,
                            last_used_at INTEGER,
                            revoked_at INTEGER
                        ) STRICT;
                        """)
                try database.execute(
                    sql: "INSERT INTO api_key (name, hash, last_four, created_at) VALUES ('old', ?, 'abcd', 1000)",
                    arguments: [hash])
            }
            try other.close()
            let database = try SQLiteServiceDatabase(directory: folder)
            let key = try #require(try await database.key(hash: hash)).key
            let expected = APIKey(
                id: 1, name: "old", lastFour: "abcd", createdAt: Date(timeIntervalSince1970: 1_000))
            #expect(key == expected)
            _ = try await database.enqueueJob(of: key)
            await database.close()
        }
    }

    @Test func aFullDatabaseSaysSoAndRecovers() async throws {
        try await withFolder { folder in
            var settings = SQLiteSettings()
            settings.maximumBytes = 1_000_000
            let database = try SQLiteServiceDatabase(directory: folder, settings: settings)
            let key = try await database.makeKey()
            var stored: [UUID] = []
            var failure: StoreError?
            while failure == nil, stored.count < 100 {
                var result = StoredResult.synchronous(for: key)
                result.document = Data(repeating: 7, count: 100_000)
                do {
                    try await database.store(result, usage: result.usage(), idempotency: nil, answer: nil)
                    stored.append(result.id)
                } catch let error as StoreError {
                    failure = error
                }
            }
            #expect(failure?.code == .full)
            #expect(try await database.allUsage().map(\.documents) == [stored.count])
            _ = try await database.deleteResult(id: stored[0])
            let job = try await database.enqueueJob(of: key)
            #expect(try await database.job(id: job.id) == job)
            await database.close()
        }
    }

    @Test func aFolderThatMayNotBeWrittenIsAnError() {
        #expect(throws: StoreError.self) { try SQLiteServiceDatabase(directory: "/proc/crossfoot") }
    }

    private func withFolder(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("crossfoot-\(UUID())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await body(folder)
    }
}
#endif
