import Foundation
import ServiceStore
import Testing

@Suite struct DocumentConformanceTests {
    @Test(arguments: DocumentStoreFactory.available, [0, 1, 1_000, 1 << 20, 5_000_001])
    func aDocumentComesBackToTheByte(_ factory: DocumentStoreFactory, _ size: Int) async throws {
        try await factory.run { store, folder in
            let bytes = Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) })
            try await put(bytes, "a-1", store, folder)
            let isThere = try await store.get("a-1", toFileAt: folder + "/out")
            #expect(isThere)
            #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/out")) == bytes)
            let permissions = try FileManager.default.attributesOfItem(atPath: folder + "/out")[.posixPermissions]
            #expect(permissions as? Int == 0o600)
        }
    }

    @Test(arguments: DocumentStoreFactory.available)
    func whatIsNotThereIsNotFound(_ factory: DocumentStoreFactory) async throws {
        try await factory.run { store, folder in
            let isThere = try await store.get("nothing", toFileAt: folder + "/out")
            #expect(!isThere)
            #expect(!FileManager.default.fileExists(atPath: folder + "/out"))
            try await store.delete("nothing")
        }
    }

    @Test(arguments: DocumentStoreFactory.available)
    func aDeletedDocumentIsGone(_ factory: DocumentStoreFactory) async throws {
        try await factory.run { store, folder in
            try await put(Data("x".utf8), "a", store, folder)
            try await put(Data("y".utf8), "b", store, folder)
            try await store.delete("a")
            #expect(try await !store.get("a", toFileAt: folder + "/out"))
            #expect(try await store.names(withPrefix: "") == ["b"])
        }
    }

    @Test(arguments: DocumentStoreFactory.available)
    func namesAreFoundByTheirPrefix(_ factory: DocumentStoreFactory) async throws {
        try await factory.run { store, folder in
            for name in ["a-1", "a-2", "b-1"] { try await put(Data(name.utf8), name, store, folder) }
            #expect(try await store.names(withPrefix: "a-").sorted() == ["a-1", "a-2"])
            #expect(try await store.names(withPrefix: "").count == 3)
            #expect(try await store.names(withPrefix: "c").isEmpty)
        }
    }

    @Test(
        arguments: DocumentStoreFactory.available,
        ["", ".", "..", "../a", "a/b", ".hidden", "a b", "ä", "a_b", "a\0b", String(repeating: "a", count: 129)])
    func aNameOfOtherCharactersIsRefused(_ factory: DocumentStoreFactory, _ name: String) async throws {
        try await factory.run { store, folder in
            try Data("x".utf8).write(to: URL(fileURLWithPath: folder + "/in"))
            await #expect(throws: StoreError.self) { try await store.put(name, fileAt: folder + "/in") }
            await #expect(throws: StoreError.self) { _ = try await store.get(name, toFileAt: folder + "/out") }
            await #expect(throws: StoreError.self) { try await store.delete(name) }
        }
    }

    @Test(arguments: DocumentStoreFactory.available)
    func aMissingFileIsAnErrorAndLeavesNothing(_ factory: DocumentStoreFactory) async throws {
        try await factory.run { store, folder in
            await #expect(throws: StoreError.self) { try await store.put("a", fileAt: folder + "/missing") }
            let names = try await store.names(withPrefix: "")
            #expect(names.isEmpty)
        }
    }

    @Test(arguments: DocumentStoreFactory.available)
    func manyAtOnceDoNotMix(_ factory: DocumentStoreFactory) async throws {
        try await factory.run { store, folder in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for index in 0..<40 {
                    group.addTask {
                        let bytes = Data(repeating: UInt8(index), count: 10_000 + index)
                        try await put(bytes, "n-\(index)", store, folder)
                        #expect(try await store.get("n-\(index)", toFileAt: folder + "/out-\(index)"))
                        #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/out-\(index)")) == bytes)
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await store.names(withPrefix: "n-").count == 40)
        }
    }
}

private func put(_ bytes: Data, _ name: String, _ store: any DocumentStore, _ folder: String) async throws {
    let path = folder + "/in-\(UUID())"
    try bytes.write(to: URL(fileURLWithPath: path))
    try await store.put(name, fileAt: path)
}
