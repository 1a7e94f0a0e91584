import Foundation

/// Runs `body` until it ends, or until nothing has moved for `limit`.
///
/// - Throws: ``ConnectionError`` with `timedOut` when the time is over, `body` being cancelled then, or what `body`
///   throws.
package func withInactivityLimit<Result: Sendable>(
    _ limit: Duration, activity: TransferActivity, server: URL,
    _ body: @escaping @Sendable () async throws -> Result
) async throws -> Result {
    // An hour more or less makes no difference for who means "for ever", and sums stay in range.
    let limit = min(limit, .seconds(86_400 * 365))
    return try await withThrowingTaskGroup(of: Result.self) { group in
        group.addTask(operation: body)
        group.addTask {
            while true {
                let end = activity.last + limit
                if end <= .now { break }
                try await Task.sleep(until: end, clock: .continuous)
            }
            throw ConnectionError(.timedOut, server: server, detail: "nothing for \(limit)")
        }
        defer { group.cancelAll() }
        // A group with children has a first result.
        return try await group.next()!
    }
}
