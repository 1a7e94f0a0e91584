#if Server
import DocumentStoreS3
import Foundation
import ServiceStore
import Testing

/// Against the store that `scripts/with-s3` starts, which checks signatures.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["CROSSFOOT_TEST_S3"] != nil)) struct S3DocumentStoreTests {
    private static let environment = ProcessInfo.processInfo.environment

    private static func settings() throws -> S3Settings {
        try #require(S3Settings(environment["CROSSFOOT_TEST_S3"] ?? "", environment: environment))
    }

    /// Runs `body` with the store and a folder of its own.
    private func withStore(
        _ change: (inout S3Settings) -> Void = { _ in }, _ body: (S3DocumentStore, String) async throws -> Void
    ) async throws {
        var settings = try Self.settings()
        settings.prefix = UUID().uuidString + "."
        change(&settings)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("crossfoot-\(UUID())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await body(S3DocumentStore(settings: settings), folder)
    }

    @Test(arguments: [0, 1, 262_144, 3_000_001])
    func whatIsPutIsGot(_ byteCount: Int) async throws {
        try await withStore { store, folder in
            let content = Data((0..<byteCount).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) })
            try content.write(to: URL(fileURLWithPath: folder + "/in"))
            try await store.put("a-1", fileAt: folder + "/in")
            #expect(try await store.get("a-1", toFileAt: folder + "/out"))
            #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/out")) == content)
        }
    }

    @Test func aSecondPutReplacesTheFirst() async throws {
        try await withStore { store, folder in
            for text in ["first", "second"] {
                try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/in"))
                try await store.put("a", fileAt: folder + "/in")
            }
            #expect(try await store.get("a", toFileAt: folder + "/out"))
            #expect(try String(contentsOfFile: folder + "/out", encoding: .utf8) == "second")
        }
    }

    @Test func whatIsNotThereIsNotGotAndMayBeDeleted() async throws {
        try await withStore { store, folder in
            #expect(try await store.get("none", toFileAt: folder + "/out") == false)
            #expect(FileManager.default.fileExists(atPath: folder + "/out") == false)
            try await store.delete("none")
        }
    }

    @Test func whatIsDeletedIsGone() async throws {
        try await withStore { store, folder in
            try Data("x".utf8).write(to: URL(fileURLWithPath: folder + "/in"))
            try await store.put("a", fileAt: folder + "/in")
            try await store.delete("a")
            #expect(try await store.get("a", toFileAt: folder + "/out") == false)
            #expect(try await store.names(withPrefix: "") == [])
        }
    }

    /// More than one page of a list.
    @Test func allNamesOfAPrefixAreListed() async throws {
        try await withStore { store, folder in
            try Data("x".utf8).write(to: URL(fileURLWithPath: folder + "/in"))
            let names = (0..<1_005).map { "a-\($0)" }
            try await withThrowingTaskGroup { group in
                for name in names + ["b-1"] { group.addTask { try await store.put(name, fileAt: folder + "/in") } }
                try await group.waitForAll()
            }
            #expect(try await store.names(withPrefix: "a-").sorted() == names.sorted())
            #expect(try await store.names(withPrefix: "b") == ["b-1"])
        }
    }

    @Test func aWrongSecretIsRefusedAtOnce() async throws {
        try await withStore({ $0.credentials.secretAccessKey += "x" }) { store, _ in
            let error = await #expect(throws: StoreError.self) { try await store.names(withPrefix: "") }
            #expect(error?.code == .failed)
        }
    }

    @Test func aBucketThatIsNotThereIsAnError() async throws {
        try await withStore({ $0.bucket = "no-such-bucket" }) { store, folder in
            await #expect(throws: StoreError.self) { try await store.get("a", toFileAt: folder + "/out") }
        }
    }

    @Test func aStoreThatIsNotThereIsUnavailable() async throws {
        try await withStore({
            $0.endpoint = "http://127.0.0.1:9"
            $0.firstDelay = 0.01
        }) { store, _ in
            let error = await #expect(throws: StoreError.self) { try await store.delete("a") }
            #expect(error?.code == .unavailable)
        }
    }

    @Test(arguments: ["", "../a", "a/b", "é", "a b"])
    func aNameThatIsNoneIsRefused(_ name: String) async throws {
        try await withStore { store, _ in
            let error = await #expect(throws: StoreError.self) { try await store.delete(name) }
            #expect(error?.code == .invalid)
        }
    }
}
#endif
