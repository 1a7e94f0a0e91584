import Foundation
import ImageReading
import InvoiceSDK

/// Runs work with pixels, seconds of computing, on threads outside Swift's pool: at most one for each processor.
enum PictureWork {
    private static let queue = {
        let queue = OperationQueue()
        queue.name = "crossfoot.picture-work"
        queue.qualityOfService = .userInitiated
        queue.maxConcurrentOperationCount = max(1, ProcessInfo.processInfo.activeProcessorCount)
        return queue
    }()

    /// - Throws: ``ClientError/image(_:)``, `CancellationError` where the task was cancelled, and what `body` throws.
    static func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try Task.checkCancellation()
        let value = try await withCheckedThrowingContinuation { continuation in
            queue.addOperation {
                continuation.resume(
                    with: Result {
                        do { return try body() } catch let error as ImageError {
                            throw ClientError.image(error.message)
                        }
                    })
            }
        }
        try Task.checkCancellation()
        return value
    }
}
