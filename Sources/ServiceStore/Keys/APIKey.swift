import Foundation

/// A key as the store knows it: never its text.
package struct APIKey: Sendable, Hashable, Identifiable {
    package var id: Int64
    /// Whose key it is; keys of one account see each other's documents.
    package var accountID: Int64
    package var name: String
    /// The last four characters of the text, to tell keys apart.
    package var lastFour: String
    package var createdAt: Date
    package var lastUsedAt: Date?
    /// From then on the key is refused; nil: never.
    package var expiresAt: Date?
    package var revokedAt: Date?

    package init(
        id: Int64, accountID: Int64 = APIKey.firstAccount, name: String, lastFour: String, createdAt: Date,
        lastUsedAt: Date? = nil, expiresAt: Date? = nil, revokedAt: Date? = nil
    ) {
        self.id = id
        self.accountID = accountID
        self.name = name
        self.lastFour = lastFour
        self.createdAt = createdAt
        self.lastUsedAt = lastUsedAt
        self.expiresAt = expiresAt
        self.revokedAt = revokedAt
    }

    /// The account of whoever runs the server: keys made at the command line belong to it.
    package static let firstAccount: Int64 = 1

    /// Whether requests with this key are taken.
    package func isValid(at time: Date) -> Bool {
        if revokedAt != nil { return false }
        guard let expiresAt else { return true }
        return time < expiresAt
    }
}
