#if Server
import Foundation
import ServiceStore
import Testing

@Suite struct UsageConformanceTests {
    /// 2001-09-09T00:00:00Z.
    private static let midnight = Date(timeIntervalSince1970: 999_993_600)

    @Test(arguments: StoreFactory.available)
    func aDocumentCountsOnce(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            let usage = StoredResult.synchronous(for: key).usage()
            for _ in 0..<3 {
                try await store.database.store(nil, usage: usage, idempotency: nil, answer: nil)
            }
            #expect(try await store.database.allUsage().map(\.documents) == [1])
        }
    }

    @Test(arguments: StoreFactory.available)
    func sumsAreByDayAndKeyAndProductAndOutcome(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let first = try await store.database.makeKey("first")
            let second = try await store.database.makeKey("second", accountID: 2)
            for (key, product, outcome, pages, seconds) in [
                (first, "invoices", UsageRecord.Outcome.succeeded, 1, -1.0),
                (first, "invoices", .succeeded, 2, 0), (first, "invoices", .succeeded, 3, 86_399),
                (first, "invoices", .failed, 0, 10), (first, "invoice_splitter", .succeeded, 9, 10),
                (second, "invoices", .succeeded, 4, 10), (second, "invoices", .succeeded, 5, 86_400),
            ] {
                let record = UsageRecord(
                    id: UUID(), accountID: key.accountID, keyID: key.id, product: product,
                    version: product == "invoices" ? "v4" : "v1", outcome: outcome, pages: pages, milliseconds: 100,
                    at: Self.midnight.addingTimeInterval(seconds))
                try await store.database.store(nil, usage: record, idempotency: nil, answer: nil)
            }
            func sums(_ account: Int64?, _ from: Double, _ to: Double) async throws -> [String] {
                let sums = try await store.database.usage(
                    accountID: account, from: Self.midnight.addingTimeInterval(from),
                    to: Self.midnight.addingTimeInterval(to))
                return sums.map { sum in
                    let key = sum.keyID == first.id ? "first" : "second"
                    return """
                        \(sum.day) \(key) \(sum.product) \(sum.version) \(sum.outcome.rawValue) \(sum.documents) \
                        \(sum.pages) \(sum.milliseconds)
                        """
                }
            }
            let wholeDay = try await sums(nil, 0, 86_400)
            #expect(wholeDay.prefix(3).allSatisfy { $0.hasPrefix("2001-09-09 first ") })
            #expect(
                Set(wholeDay) == [
                    "2001-09-09 first invoices v4 succeeded 2 5 200", "2001-09-09 first invoices v4 failed 1 0 100",
                    "2001-09-09 first invoice_splitter v1 succeeded 1 9 100",
                    "2001-09-09 second invoices v4 succeeded 1 4 100",
                ])
            #expect(
                try await sums(2, -100_000, 100_000) == [
                    "2001-09-09 second invoices v4 succeeded 1 4 100",
                    "2001-09-10 second invoices v4 succeeded 1 5 100",
                ])
            #expect(try await sums(1, -100, 0) == ["2001-09-08 first invoices v4 succeeded 1 1 100"])
            #expect(try await sums(nil, 86_401, 100_000).isEmpty)
        }
    }
}
#endif
