#if Server
import Foundation
import InvoiceServer
import Testing

@Suite struct SpoolDirectoryTests {
    @Test func whatADeadServerLeftIsRemoved() async throws {
        try await withTemporaryFolder { folder in
            let dead = folder + "/spool/dead"
            try FileManager.default.createDirectory(atPath: dead, withIntermediateDirectories: true)
            for name in ["lock", "upload"] { try Data("x".utf8).write(to: URL(fileURLWithPath: dead + "/" + name)) }
            let spool = try SpoolDirectory(dataDirectory: folder)
            #expect(!FileManager.default.fileExists(atPath: dead))
            #expect(FileManager.default.fileExists(atPath: spool.path))
        }
    }

    @Test func whatALivingServerUsesStays() async throws {
        try await withTemporaryFolder { folder in
            let living = try SpoolDirectory(dataDirectory: folder)
            let file = try living.makeFile()
            let second = try SpoolDirectory(dataDirectory: folder)
            #expect(FileManager.default.fileExists(atPath: file.path))
            #expect(living.fileNames().count == 1)
            #expect(second.fileNames() == [])
        }
    }

    @Test func uploadsAreForTheOwnerOnly() async throws {
        try await withTemporaryFolder { folder in
            let spool = try SpoolDirectory(dataDirectory: folder)
            let file = try spool.makeFile()
            func permissions(_ path: String) throws -> Int? {
                try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            }
            #expect(try permissions(file.path) == 0o600)
            #expect(try permissions(spool.path) == 0o700)
        }
    }

    @Test func aStoppedServerLeavesNothing() async throws {
        try await withTemporaryFolder { folder in
            let spool = try SpoolDirectory(dataDirectory: folder)
            _ = try spool.makeFile()
            spool.remove()
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/spool") == [])
        }
    }
}
#endif
