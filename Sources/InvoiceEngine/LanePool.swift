import Dispatch

/// Threads of the engine's own on which documents are read, so that seconds of computing never occupy Swift's
/// cooperative pool.
final class LanePool: Sendable {
    private let queue = DispatchQueue(label: "invoice-engine.lanes", attributes: .concurrent)
    private let free: DispatchSemaphore
    private let gate = DispatchQueue(label: "invoice-engine.gate")

    init(count: Int) {
        free = DispatchSemaphore(value: count)
    }

    /// Runs `work` on a free lane and waits for it without blocking the caller's thread.
    func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try Task.checkCancellation()
        return try await withCheckedThrowingContinuation { continuation in
            // The gate's one thread waits for a lane; callers queue in order behind it.
            gate.async { [queue, free] in
                free.wait()
                queue.async {
                    let result = Result { try work() }
                    free.signal()
                    continuation.resume(with: result)
                }
            }
        }
    }
}
