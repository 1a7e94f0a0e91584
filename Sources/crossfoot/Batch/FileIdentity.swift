#if Server
import Foundation

/// What tells whether a file is still the one that was read: its length and the time of its last change.
struct FileIdentity: Sendable, Hashable, Codable {
    var size: Int
    /// Microseconds since 1970.
    var modified: Int64

    /// - Returns: nil when there is no such file.
    init?(of path: String) {
        let followed = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: followed),
            let size = attributes[.size] as? Int, let date = attributes[.modificationDate] as? Date
        else { return nil }
        self.size = size
        modified = Int64((date.timeIntervalSince1970 * 1_000_000).rounded())
    }
}
#endif
