import Foundation

/// What was used, by whom and when.
package protocol UsageStore: Sendable {
    /// Sums by key, product, version, outcome and day (UTC) over `from` ≤ time < `to`, sorted by day, then key.
    func usage(accountID: Int64?, from: Date, to: Date) async throws -> [UsageSummary]
}

package struct UsageSummary: Sendable, Hashable {
    /// `YYYY-MM-DD`, UTC.
    package var day: String
    package var keyID: APIKey.ID
    package var product: String
    package var version: String
    package var outcome: UsageRecord.Outcome
    package var documents: Int
    package var pages: Int
    /// Sum of the times that reading took.
    package var milliseconds: Int

    package init(
        day: String, keyID: APIKey.ID, product: String, version: String, outcome: UsageRecord.Outcome,
        documents: Int, pages: Int, milliseconds: Int
    ) {
        self.day = day
        self.keyID = keyID
        self.product = product
        self.version = version
        self.outcome = outcome
        self.documents = documents
        self.pages = pages
        self.milliseconds = milliseconds
    }
}
