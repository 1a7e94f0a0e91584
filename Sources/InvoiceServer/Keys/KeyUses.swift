#if Server
import Foundation
import ServiceStore
import Synchronization

/// Notes when keys were last used: once a minute for each, and no request waits for it.
final class KeyUses: Sendable {
    /// Seconds after which a use is written anew.
    private static let resolution: TimeInterval = 60

    private let keys: any KeyStore
    private let recorded = Mutex<[APIKey.ID: Date]>([:])

    init(keys: any KeyStore) { self.keys = keys }

    func record(_ key: APIKey) {
        let now = Date()
        let isDue = recorded.withLock { recorded in
            if let last = recorded[key.id], now.timeIntervalSince(last) < Self.resolution { return false }
            recorded[key.id] = now
            return true
        }
        guard isDue else { return }
        // A full disk must not lock anybody out: when a key was last used is for information only.
        Task { [keys] in try? await keys.recordUse(of: key) }
    }
}
#endif
