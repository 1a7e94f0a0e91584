import Foundation
import ServiceStore
import Testing

@Suite struct FolderDocumentStoreTests {
    @Test func filesAreForTheirOwnerOnlyAndNoneIsLeftHalfWritten() async throws {
        try await withFolder { folder in
            let store = try FolderDocumentStore(directory: folder + "/uploads")
            try Data("x".utf8).write(to: URL(fileURLWithPath: folder + "/in"))
            try await store.put("a", fileAt: folder + "/in")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/uploads") == ["a"])
            for (path, mode) in [("/uploads", 0o700), ("/uploads/a", 0o600)] {
                let attributes = try FileManager.default.attributesOfItem(atPath: folder + path)
                #expect(attributes[.posixPermissions] as? Int == mode)
            }
        }
    }

    @Test func whatACrashLeftHalfWrittenGoesLaterAndIsNoDocument() async throws {
        try await withFolder { folder in
            for (name, age) in [(".put-old", 7_200.0), (".put-new", 60)] {
                _ = FileManager.default.createFile(
                    atPath: folder + "/" + name, contents: Data(),
                    attributes: [.modificationDate: Date(timeIntervalSinceNow: -age)])
            }
            let store = try FolderDocumentStore(directory: folder)
            #expect(try await store.names(withPrefix: "").isEmpty)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [".put-new"])
        }
    }

    @Test func aFolderThatIsGoneIsUnavailable() async throws {
        try await withFolder { folder in
            let store = try FolderDocumentStore(directory: folder + "/uploads")
            try FileManager.default.removeItem(atPath: folder + "/uploads")
            try Data("x".utf8).write(to: URL(fileURLWithPath: folder + "/in"))
            await #expect {
                try await store.put("a", fileAt: folder + "/in")
            } throws: { ($0 as? StoreError)?.code == .unavailable }
        }
    }

    private func withFolder(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("crossfoot-\(UUID())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await body(folder)
    }
}
