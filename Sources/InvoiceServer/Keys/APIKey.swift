#if Server
import Foundation
import GRDB

/// A key as the database knows it: never its text.
package struct APIKey: Sendable, Hashable, Identifiable {
    package var id: Int64
    package var name: String
    /// The last four characters of the text, to tell keys apart.
    package var lastFour: String
    package var createdAt: Date
    package var lastUsedAt: Date?
    package var revokedAt: Date?
}

extension APIKey: FetchableRecord {
    package init(row: Row) throws {
        func date(_ column: String) -> Date? {
            (row[column] as Int64?).map { Date(timeIntervalSince1970: Double($0)) }
        }
        id = row["id"]
        name = row["name"]
        lastFour = row["last_four"]
        createdAt = Date(timeIntervalSince1970: Double(row["created_at"] as Int64))
        lastUsedAt = date("last_used_at")
        revokedAt = date("revoked_at")
    }
}
#endif
