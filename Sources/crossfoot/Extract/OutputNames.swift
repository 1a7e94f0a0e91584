#if Server
import Foundation

/// Names of result files, one for each input and no two alike.
enum OutputNames {
    /// The name of a file without its folder and its last suffix.
    static func stem(of input: String) -> String {
        URL(fileURLWithPath: input).deletingPathExtension().lastPathComponent
    }

    /// The first input with a stem keeps it; the next ones get `-2`, `-3` and so on, passing over names that other
    /// inputs have of their own. Upper and lower case are the same, as on some file systems.
    static func stems(for inputs: [String]) -> [String] {
        let own = inputs.map(stem(of:))
        let reserved = Set(own.map { $0.lowercased() })
        var used: Set<String> = []
        return own.map { stem in
            if used.insert(stem.lowercased()).inserted { return stem }
            var number = 2
            while reserved.contains("\(stem)-\(number)".lowercased())
                || !used.insert("\(stem)-\(number)".lowercased()).inserted
            {
                number += 1
            }
            return "\(stem)-\(number)"
        }
    }
}
#endif
