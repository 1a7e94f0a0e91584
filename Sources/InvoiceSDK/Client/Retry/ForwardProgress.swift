import Synchronization

/// Keeps the progress of an upload from going back when its request is sent again.
final class ForwardProgress: Sendable {
    private let most = Mutex(-1)
    private let forward: @Sendable (UploadProgress) -> Void

    init(_ forward: @escaping @Sendable (UploadProgress) -> Void) {
        self.forward = forward
    }

    func report(_ progress: UploadProgress) {
        let isNews = most.withLock { most in
            guard progress.sentBytes > most else { return false }
            most = progress.sentBytes
            return true
        }
        if isNews { forward(progress) }
    }
}
