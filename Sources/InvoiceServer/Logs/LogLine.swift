#if Server
import Logging

/// One event as one line, whatever its words are: a line break in a value never makes a second line.
package enum LogLine {
    package enum Format: String, Sendable, CaseIterable {
        case text
        case json
    }

    static func text(
        _ format: Format, time: String, level: Logger.Level, message: String, metadata: Logger.Metadata
    ) -> String {
        let fields = metadata.sorted { $0.key < $1.key }
        switch format {
        case .text:
            let tail = fields.map { " \(word($0.key))=\(word("\($0.value)"))" }.joined()
            return "\(time) \(level.rawValue) \(escaped(message, quotes: false))\(tail)"
        case .json:
            let tail = fields.map { ",\(quoted($0.key)):\(json($0.value))" }.joined()
            return
                #"{"time":"\#(time)","level":"\#(level.rawValue)","message":\#(quoted(message))\#(tail)}"#
        }
    }

    /// As it is, or in quotation marks where a reader could not tell where it ends.
    private static func word(_ text: String) -> String {
        let isPlain =
            !text.isEmpty
            && text.unicodeScalars.allSatisfy {
                $0.value > 0x20 && !["\"", "=", "\\"].contains($0) && !isControl($0)
            }
        return isPlain ? text : quoted(text)
    }

    private static func json(_ value: Logger.MetadataValue) -> String {
        switch value {
        case .string(let text): quoted(text)
        case .stringConvertible(let number as any BinaryInteger): "\(number)"
        case .stringConvertible(let number as Double) where number.isFinite: "\(number)"
        case .stringConvertible(let flag as Bool): "\(flag)"
        case .stringConvertible(let value): quoted("\(value)")
        case .array(let values): "[" + values.map(json).joined(separator: ",") + "]"
        case .dictionary(let fields):
            "{" + fields.sorted { $0.key < $1.key }.map { "\(quoted($0.key)):\(json($0.value))" }.joined(separator: ",")
                + "}"
        }
    }

    private static func quoted(_ text: String) -> String { "\"\(escaped(text, quotes: true))\"" }

    /// The separators of lines and paragraphs as well, which some readers break lines at.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || [0x2028, 0x2029].contains(scalar.value)
    }

    /// RFC 8259 section 7.
    private static func escaped(_ text: String, quotes: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"" where quotes: result += "\\\""
            case "\\" where quotes: result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where isControl(scalar):
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
#endif
