#if Server
import Foundation

/// Names of results, one for each input and no two alike.
enum OutputNames {
    /// File systems take 255 bytes; the rest is for numbers and suffixes.
    private static let longest = 200

    /// The name of a file without its folder and its last suffix, and cut where names of results would be too long.
    static func stem(of input: String) -> String {
        var stem = URL(fileURLWithPath: input).deletingPathExtension().lastPathComponent
        while stem.utf8.count > longest { stem.removeLast() }
        return stem
    }

    /// The first input with a name keeps it; the next ones get `-2`, `-3` and so on, passing over names that other
    /// inputs have of their own. Upper and lower case are the same, as on some file systems.
    ///
    /// - Parameter kept: names that inputs have from an earlier run, by position; they stay as they are.
    static func unique(_ own: [String], kept: [Int: String] = [:]) -> [String] {
        let reserved = Set(own.map { $0.lowercased() })
        var used = Set(kept.values.map { $0.lowercased() })
        // The next number to try for a name, so that thousands of one name do not begin at 2 each.
        var next: [String: Int] = [:]
        return own.enumerated().map { index, name in
            if let name = kept[index] { return name }
            if used.insert(name.lowercased()).inserted { return name }
            var number = next[name.lowercased()] ?? 2
            while reserved.contains("\(name)-\(number)".lowercased())
                || !used.insert("\(name)-\(number)".lowercased()).inserted
            {
                number += 1
            }
            next[name.lowercased()] = number + 1
            return "\(name)-\(number)"
        }
    }
}
#endif
