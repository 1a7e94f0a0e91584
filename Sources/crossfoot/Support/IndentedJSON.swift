#if Server
/// JSON with one member to a line and two blanks for each level; texts and numbers stay as they are.
enum IndentedJSON {
    /// - Parameter json: well-formed; blanks between its tokens are not kept.
    static func text(of json: some Sequence<UInt8>) -> String {
        var result: [UInt8] = []
        var depth = 0
        var isInText = false
        var isEscaped = false
        var previous: UInt8 = 0
        func breakLine() {
            result.append(UInt8(ascii: "\n"))
            result.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
        }
        for byte in json {
            if isInText {
                result.append(byte)
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInText = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): continue
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if previous != UInt8(ascii: "{"), previous != UInt8(ascii: "[") { breakLine() }
            default:
                if previous == UInt8(ascii: "{") || previous == UInt8(ascii: "[") { breakLine() }
            }
            result.append(byte)
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ","): breakLine()
            case UInt8(ascii: ":"): result.append(UInt8(ascii: " "))
            case UInt8(ascii: "\""): isInText = true
            default: break
            }
            previous = byte
        }
        return String(decoding: result, as: UTF8.self)
    }
}
#endif
