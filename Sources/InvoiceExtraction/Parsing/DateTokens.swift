/// Numbers, words and separators of a folded text that may be a date; blanks count only between two numbers.
struct DateTokens {
    enum Token: Equatable {
        case number(Int, digits: Int)
        case word(String)
        case separator(UInt8)
    }

    private var tokens: [Token] = []

    /// Nil when a character occurs that no date has. Leading articles and weekdays are dropped.
    init?(_ folded: String) {
        tokens.reserveCapacity(12)
        var bytes = folded.utf8[...]
        var sawBlank = false
        while let byte = bytes.first {
            if byte &- 0x30 < 10 {
                let run = bytes.prefix { $0 &- 0x30 < 10 }
                guard run.count <= 9 else { return nil }
                if sawBlank, case .number? = tokens.last { tokens.append(.separator(0x20)) }
                tokens.append(.number(run.reduce(0) { $0 * 10 + Int($1 &- 0x30) }, digits: run.count))
                bytes = bytes[run.endIndex...]
                sawBlank = false
            } else if byte &- 0x61 < 26 {
                let run = bytes.prefix { $0 &- 0x61 < 26 }
                guard run.count <= 14 else { return nil }
                tokens.append(.word(String(decoding: run, as: UTF8.self)))
                bytes = bytes[run.endIndex...]
                sawBlank = false
            } else {
                guard appendMark(byte, &sawBlank) else { return nil }
                bytes.removeFirst()
            }
            guard tokens.count <= 24 else { return nil }
        }
        dropLeadingFillers()
    }

    subscript(index: Int) -> Token? { index < tokens.count ? tokens[index] : nil }

    /// Whether nothing but punctuation, clock words and a time of day follows.
    func endsDate(at index: Int) -> Bool {
        var index = index
        var isTime = false
        while let token = self[index] {
            switch token {
            case .separator(let mark):
                if mark == UInt8(ascii: "/") { return false }
                if mark == UInt8(ascii: "-"), !isTime, self[index + 1] != nil { return false }
            case .word(let word):
                guard MonthNames.fillers.contains(word) else { return false }
            case .number(_, let digits):
                if !isTime { guard startsTime(at: index) else { return false } }
                guard digits <= 9 else { return false }
                isTime = true
            }
            index += 1
        }
        return true
    }

    func isAfterNumber(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        if case .number = tokens[index - 1] { return true }
        guard index > 1, case .separator = tokens[index - 1], case .number = tokens[index - 2] else { return false }
        return true
    }

    /// `14:05`, `14.05` after a blank or a word, `14h05`, `10 am`.
    private func startsTime(at index: Int) -> Bool {
        guard case .number(let hour, let digits)? = self[index], digits <= 2, hour <= 24 else { return false }
        switch self[index + 1] {
        case .separator(UInt8(ascii: ":"))?, .separator(UInt8(ascii: "."))?:
            guard case .number(let minute, 2)? = self[index + 2] else { return false }
            return minute < 60
        case .word(let word)?: return word == "h" || word == "am" || word == "pm" || word == "uhr"
        default: return false
        }
    }

    private mutating func appendMark(_ byte: UInt8, _ sawBlank: inout Bool) -> Bool {
        switch byte {
        case 0x20, 0x09: sawBlank = true
        case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ":"):
            tokens.append(.separator(byte))
            sawBlank = false
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "'"), UInt8(ascii: "+"), 0xC2, 0xB0:
            // Commas and brackets part nothing that a blank does not; C2 B0 is the degree sign of `1º`.
            sawBlank = true
        default: return false
        }
        return true
    }

    private mutating func dropLeadingFillers() {
        var count = 0
        loop: while let token = self[count] {
            switch token {
            case .word(let word):
                guard MonthNames.month(of: word) == nil, MonthNames.fillers.contains(word) else { break loop }
            case .separator: break
            case .number: break loop
            }
            count += 1
        }
        tokens.removeFirst(count)
    }
}
