#if Server
import Foundation

/// Tells which files of a folder have arrived whole.
///
/// A file has when the system said that it was closed, or when it has not changed for the settling time. One that was
/// seen being written and not closed, or that has no bytes, must stay so for a minute: its writer may be slow.
struct Arrivals {
    private struct Seen {
        var identity: FileIdentity
        var since: ContinuousClock.Instant
        var isOpen = false
        var isClosed = false
    }

    private static let longSettle = Duration.seconds(60)
    /// How often a folder is looked at in which nothing is known to happen.
    private static let interval = Duration.seconds(1)

    private let folder: String
    private let settle: Duration
    private let events: FolderEvents
    private var seen: [String: Seen] = [:]
    /// Names that no file can be opened by, which was said.
    private var unreachable: Set<String> = []
    private var lastLook: ContinuousClock.Instant?

    init(folder: String, settle: Duration) {
        self.folder = folder
        self.settle = settle
        events = FolderEvents(folder: folder)
    }

    /// The names that are ready, in the order of their files' last changes.
    ///
    /// - Parameter busy: names that are being read and are not looked at.
    /// - Throws: when the folder cannot be read.
    mutating func ready(at now: ContinuousClock.Instant, busy: Set<String>) throws -> [String] {
        let events = events.take()
        guard !events.isEmpty || !seen.isEmpty || lastLook.map({ now - $0 >= Self.interval }) ?? true else { return [] }
        lastLook = now
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        var found: [String: Seen] = [:]
        for name in names where !Self.isPassedOver(name) && !busy.contains(name) {
            guard let identity = Self.identity(of: "\(folder)/\(name)") else {
                if name.unicodeScalars.contains("\u{FFFD}"), unreachable.insert(name).inserted {
                    Console.complain("\(folder)/\(name): \(InputFile.notUTF8) It stays where it is.")
                }
                continue
            }
            if let before = seen[name], before.identity == identity {
                found[name] = before
            } else {
                found[name] = Seen(identity: identity, since: now)
            }
        }
        for event in events {
            switch event {
            case .changed(let name):
                found[name]?.isOpen = true
                found[name]?.isClosed = false
            case .closed(let name):
                found[name]?.isOpen = false
                found[name]?.isClosed = true
            }
        }
        for (name, before) in seen where found[name]?.identity != before.identity && before.isOpen {
            if found[name]?.isClosed == false { found[name]?.isOpen = true }
        }
        seen = found
        return found.filter { isReady($0.value, at: now) }
            .sorted { ($0.value.identity.modified, $0.key) < ($1.value.identity.modified, $1.key) }.map(\.key)
    }

    /// Forgets a file, so that it has to settle again if it is still there.
    mutating func forget(_ name: String) { seen[name] = nil }

    private func isReady(_ file: Seen, at now: ContinuousClock.Instant) -> Bool {
        let quiet = now - file.since
        if file.identity.size == 0 || file.isOpen { return quiet >= max(settle, Self.longSettle) }
        return file.isClosed || quiet >= settle
    }

    /// Hidden names, and those that programs give to what they have not finished.
    static func isPassedOver(_ name: String) -> Bool {
        if name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix("~") { return true }
        let suffix = URL(fileURLWithPath: name).pathExtension.lowercased()
        return ["tmp", "temp", "part", "partial", "filepart", "crdownload", "download", "swp"].contains(suffix)
    }

    /// nil: no file, or a folder.
    private static func identity(of path: String) -> FileIdentity? {
        FolderWalk.isFolder(path) ? nil : FileIdentity(of: path)
    }
}
#endif
