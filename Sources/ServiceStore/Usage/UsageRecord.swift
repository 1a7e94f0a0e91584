import Foundation

/// One document that was read, or could not be: what is counted and billed.
package struct UsageRecord: Sendable, Hashable, Identifiable {
    package enum Outcome: String, Sendable, Hashable, CaseIterable {
        case succeeded
        case failed
    }

    /// Identifier of the document: a second record with the same one is not stored.
    package var id: UUID
    package var accountID: Int64
    package var keyID: APIKey.ID
    package var product: String
    package var version: String
    package var outcome: Outcome
    package var pages: Int
    /// Time that reading took.
    package var milliseconds: Int
    package var at: Date

    package init(
        id: UUID, accountID: Int64, keyID: APIKey.ID, product: String, version: String, outcome: Outcome, pages: Int,
        milliseconds: Int, at: Date
    ) {
        self.id = id
        self.accountID = accountID
        self.keyID = keyID
        self.product = product
        self.version = version
        self.outcome = outcome
        self.pages = pages
        self.milliseconds = milliseconds
        self.at = at
    }
}
