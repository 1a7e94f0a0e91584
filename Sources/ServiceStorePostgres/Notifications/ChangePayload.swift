#if Server
import Foundation
import ServiceStore

/// Changes as the text of a notification: one line each, `a` for a job that can be claimed, else the identifier of one
/// that has ended.
enum ChangePayload {
    /// A notification holds less than 8000 bytes; a line has at most 37.
    private static let linesInOne = 200

    /// - Returns: texts that hold each change once.
    static func encode(_ changes: [JobChange]) -> [String] {
        var known: Set<JobChange> = []
        let lines = changes.filter { known.insert($0).inserted }.map { change in
            switch change {
            case .available: "a"
            case .ended(let id): id.uuidString
            }
        }
        return stride(from: 0, to: lines.count, by: linesInOne).map {
            lines[$0..<min($0 + linesInOne, lines.count)].joined(separator: "\n")
        }
    }

    /// Lines that are neither, as a later version may write them, are left out.
    static func decode(_ text: String) -> [JobChange] {
        text.split(separator: "\n").compactMap { line in
            line == "a" ? .available : UUID(uuidString: String(line)).map { .ended($0) }
        }
    }
}
#endif
