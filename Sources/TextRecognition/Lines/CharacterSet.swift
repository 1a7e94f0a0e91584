#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The classes of a recogniser's output layer.
package struct CharacterSet: Sendable {
    /// Text of each class; class 0 is the blank of CTC, the last one the space.
    let characters: [String]
    /// Classes that are looked at, in rising order; nil: all.
    let wanted: [Int]?
    /// What each class is in a number.
    let kinds: [Kind]
    private let codes: [String: Int]

    enum Kind: UInt8, Sendable {
        case digit, separator, joiner, other
    }

    var blank: Int { 0 }
    var space: Int { characters.count - 1 }

    func code(of text: String) -> Int? { codes[text] }

    /// - Parameters:
    ///   - dictionary: One character a line, in the order of the classes after the blank; the space is not in it.
    ///   - subset: Characters to which a larger dictionary is restricted.
    package init(dictionary: String, restrictedTo subset: CharacterSet? = nil) {
        // By bytes: a carriage return and its line feed are one `Character`, and some entries are white space.
        var lines = dictionary.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { line in String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self) }
        if lines.last == "" { lines.removeLast() }
        let all = [""] + lines + [" "]
        characters = all
        kinds = all.map { text in
            switch text {
            case "0", "1", "2", "3", "4", "5", "6", "7", "8", "9": .digit
            case ".", ",": .separator
            case "_", "@", "'", "’": .joiner
            default: .other
            }
        }
        codes = Dictionary(all.indices.map { (all[$0], $0) }) { first, _ in first }
        if let subset {
            let kept = Set(subset.characters)
            wanted = all.indices.filter { kept.contains(all[$0]) }
        } else {
            wanted = nil
        }
    }
}

extension CharacterSet {
    /// Reads a dictionary from a file.
    ///
    /// - Throws: ``RecognitionError`` with ``RecognitionError/Code/unavailable``.
    init(contentsOf path: String, restrictedTo subset: CharacterSet? = nil) throws {
        guard let file = fopen(path, "rb") else {
            throw RecognitionError(
                .unavailable, "The characters of a recognition model are missing (\(path)). Run scripts/fetch-runtime.")
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        self.init(dictionary: String(decoding: bytes, as: UTF8.self), restrictedTo: subset)
    }
}
