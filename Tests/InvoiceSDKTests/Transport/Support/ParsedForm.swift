import Foundation

/// A `multipart/form-data` body, read by the rules of RFC 2046 and RFC 7578 without a line of the code under test.
struct ParsedForm: Equatable {
    struct Part: Equatable {
        /// Lower-case names.
        var headers: [String: String]
        var content: [UInt8]
    }

    var parts: [Part] = []

    init?(contentType: String?, body: [UInt8]) {
        guard let contentType, contentType.hasPrefix("multipart/form-data; boundary=") else { return nil }
        let boundary = contentType.dropFirst("multipart/form-data; boundary=".count)
        // RFC 2046, section 5.1.1: at most 70 characters; these need no quotes.
        guard (1...70).contains(boundary.count),
            boundary.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
        else { return nil }
        let line = Array("\r\n--\(boundary)".utf8)
        var pieces = Self.split([0x0D, 0x0A] + body, at: line)
        // Nothing before the first line, `--` and a line end behind the last.
        guard pieces.count >= 2, pieces.removeFirst().isEmpty, pieces.removeLast() == Array("--\r\n".utf8) else {
            return nil
        }
        for piece in pieces {
            guard piece.starts(with: [0x0D, 0x0A]) else { return nil }
            let halves = Self.split(Array(piece.dropFirst(2)), at: Array("\r\n\r\n".utf8))
            guard halves.count >= 2 else { return nil }
            var headers: [String: String] = [:]
            for text in String(decoding: halves[0], as: UTF8.self).components(separatedBy: "\r\n") {
                let words = text.components(separatedBy: ": ")
                guard words.count == 2, headers[words[0].lowercased()] == nil else { return nil }
                headers[words[0].lowercased()] = words[1]
            }
            parts.append(Part(headers: headers, content: Array(halves[1...].joined(separator: "\r\n\r\n".utf8))))
        }
    }

    private static func split(_ bytes: [UInt8], at line: [UInt8]) -> [[UInt8]] {
        var pieces: [[UInt8]] = []
        var start = 0
        var position = 0
        while position + line.count <= bytes.count {
            if bytes[position] == line[0], bytes[position..<(position + line.count)].elementsEqual(line) {
                pieces.append(Array(bytes[start..<position]))
                position += line.count
                start = position
            } else {
                position += 1
            }
        }
        pieces.append(Array(bytes[start...]))
        return pieces
    }
}
