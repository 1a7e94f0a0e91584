#if Server
import Foundation
import ServiceStore
import Testing

@Suite struct ResultConformanceTests {
    @Test(arguments: StoreFactory.available)
    func aResultIsStoredAsItWasGiven(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey(accountID: 4)
            let result = StoredResult.synchronous(for: key)
            try await store.database.store(result, usage: result.usage(), idempotency: nil, answer: nil)
            #expect(try await store.database.result(id: result.id) == result)
            #expect(try await store.database.result(id: UUID()) == nil)
            #expect(try await store.database.allUsage().map(\.documents) == [1])
        }
    }

    /// Documents of megabytes and bytes that are no text.
    @Test(arguments: StoreFactory.available)
    func aLargeResultIsKeptToTheByte(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            var result = StoredResult.synchronous(for: key)
            result.document = Data((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) })
            try await store.database.store(result, usage: result.usage(), idempotency: nil, answer: nil)
            #expect(try await store.database.result(id: result.id)?.document == result.document)
        }
    }

    @Test(arguments: StoreFactory.available)
    func nothingButTheUsageIsStoredWithoutAResult(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            let result = StoredResult.synchronous(for: key)
            try await store.database.store(nil, usage: result.usage(.failed), idempotency: nil, answer: nil)
            #expect(try await store.database.result(id: result.id) == nil)
            #expect(try await store.database.allUsage().map(\.outcome) == [.failed])
        }
    }

    @Test(arguments: StoreFactory.available)
    func feedbackIsKeptInTheOrderInWhichItCame(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            let result = StoredResult.synchronous(for: key)
            try await store.database.store(result, usage: result.usage(), idempotency: nil, answer: nil)
            for text in ["one", "two"] {
                #expect(
                    try await store.database.storeFeedback(
                        Data(text.utf8), contentType: "application/json", on: result.id, keyID: key.id))
            }
            #expect(
                try await !store.database.storeFeedback(Data(), contentType: nil, on: UUID(), keyID: key.id))
            #expect(try await store.database.feedback(on: result.id) == [Data("one".utf8), Data("two".utf8)])
            #expect(try await store.database.feedback(on: UUID()).isEmpty)
        }
    }

    @Test(arguments: StoreFactory.available)
    func aDeletedResultTakesItsFeedbackAndItsJobAlong(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            _ = try await store.database.enqueueJob(of: key)
            let job = try #require(try await store.database.claim())
            _ = try await store.database.completeJob(
                id: job.id, token: job.token, result: job.result, usage: job.usage())
            _ = try await store.database.storeFeedback(
                Data("x".utf8), contentType: nil, on: job.documentID, keyID: key.id)
            #expect(try await store.database.deleteResult(id: job.documentID) == job.documentKey)
            #expect(try await store.database.result(id: job.documentID) == nil)
            #expect(try await store.database.feedback(on: job.documentID).isEmpty)
            #expect(try await store.database.job(id: job.id) == nil)
            #expect(try await store.database.deleteResult(id: job.documentID) == nil)
            // What was used stays.
            #expect(try await store.database.allUsage().map(\.documents) == [1])
        }
    }

    @Test(arguments: StoreFactory.available)
    func aJobInTheQueueIsNotDeleted(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            let job = try await store.database.enqueueJob(of: key)
            #expect(try await store.database.deleteResult(id: job.documentID) == nil)
            #expect(try await store.database.job(id: job.id) == job)
        }
    }
}
#endif
