#if Server
/// One step of the tables' history. What was published is never changed: a new step is appended.
struct Migration: Sendable {
    /// From 1, without gaps.
    let number: Int
    let name: String
    /// Statements, separated by semicolons, for the current schema.
    let script: String

    static let all = [firstTables]
}
#endif
