#if Server
/// Runs `body`, but no longer than `seconds`: then it is cancelled and `failure` is thrown once it has ended.
func withDeadline<Result: Sendable>(
    seconds: Int, failure: any Error, _ body: @escaping @Sendable () async throws -> Result
) async throws -> Result {
    try await withThrowingTaskGroup(of: Result.self) { group in
        group.addTask { try await body() }
        group.addTask {
            try await Task.sleep(for: .seconds(seconds))
            throw failure
        }
        defer { group.cancelAll() }
        guard let result = try await group.next() else { throw CancellationError() }
        return result
    }
}
#endif
