/// Signs, currency and ornaments that stand before and after the digits of an amount.
struct AmountMarks {
    private(set) var currency: CurrencyMatch?
    private(set) var isPercent = false
    /// A currency of one letter (`R`) stands there: too little to tell money from a code without decimals.
    private(set) var isSingleLetter = false
    /// A mark that also occurs with codes and list numbers: believed only beside decimals, grouping or currency.
    private(set) var needsDecimals = false
    private var minuses = 0
    private var opened = 0
    private var closed = 0
    private var isCredit = false

    var isNegative: Bool { minuses > 0 || opened > 0 || isCredit }

    /// At most one sign, parentheses in pairs, no currency on a percentage.
    var isConsistent: Bool {
        opened == closed && opened <= 1 && minuses <= 1 && !(isPercent && (currency != nil || isCredit))
    }

    mutating func readPrefix(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        var words: [ArraySlice<UInt8>] = []
        while let byte = rest.first {
            switch byte {
            case 0x20, UInt8(ascii: "*"), UInt8(ascii: "="): rest.removeFirst()
            case UInt8(ascii: "-"):
                minuses += 1
                rest.removeFirst()
            case UInt8(ascii: "+"):
                needsDecimals = true
                rest.removeFirst()
            case UInt8(ascii: "("):
                opened += 1
                rest.removeFirst()
            case UInt8(ascii: "%"):
                isPercent = true
                rest.removeFirst()
            default:
                let end = rest.firstIndex { $0 == 0x20 || $0 == 0x2D || $0 == 0x28 || $0 == 0x2B } ?? rest.endIndex
                words.append(rest[..<end])
                rest = rest[end...]
            }
        }
        return readCurrency(words)
    }

    mutating func readSuffix(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = skippingEmptyDecimals(bytes)
        var words: [ArraySlice<UInt8>] = []
        while let byte = rest.first {
            switch byte {
            case 0x20, UInt8(ascii: "*"): rest.removeFirst()
            case UInt8(ascii: "-"):
                minuses += 1
                if words.isEmpty { needsDecimals = true }
                rest.removeFirst()
            case UInt8(ascii: ")"):
                closed += 1
                rest.removeFirst()
            case UInt8(ascii: "%"):
                guard !isPercent else { return false }
                isPercent = true
                rest.removeFirst()
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"):
                guard rest.count == 1 else { return false }
                if !isPercent { needsDecimals = true }
                rest.removeFirst()
            default:
                let end = rest.firstIndex { $0 == 0x20 || $0 == 0x2D || $0 == 0x29 || $0 == 0x2A } ?? rest.endIndex
                if isCreditMark(rest[..<end]) {
                    needsDecimals = true
                } else {
                    words.append(rest[..<end])
                }
                rest = rest[end...]
            }
        }
        return readCurrency(words)
    }

    /// Drops what stands for "no cents": `.-`, `,--`, `:-` and the `/-` of India.
    private func skippingEmptyDecimals(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard bytes.count >= 2, let first = bytes.first, bytes[bytes.startIndex + 1] == UInt8(ascii: "-"),
            first == UInt8(ascii: ".") || first == UInt8(ascii: ",") || first == UInt8(ascii: ":")
                || first == UInt8(ascii: "/")
        else { return bytes }
        return bytes.dropFirst().drop { $0 == UInt8(ascii: "-") }
    }

    /// `CR` makes the amount negative, `DR` is taken note of only.
    private mutating func isCreditMark(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count == 2, let first = word.first, let last = word.last, last | 0x20 == UInt8(ascii: "r"),
            first | 0x20 == UInt8(ascii: "c") || first | 0x20 == UInt8(ascii: "d")
        else { return false }
        isCredit = first | 0x20 == UInt8(ascii: "c")
        return true
    }

    /// All words as one currency (`US $`), or each as one (`€ EUR`). False when any is something else.
    private mutating func readCurrency(_ words: [ArraySlice<UInt8>]) -> Bool {
        guard !words.isEmpty else { return true }
        guard words.count <= 2 else { return false }
        if words.count == 2, let match = Currencies.match(String(decoding: words.joined(), as: UTF8.self)) {
            return take(match)
        }
        for word in words {
            guard let match = Currencies.match(String(decoding: word, as: UTF8.self)) else { return false }
            if word.count == 1, word[word.startIndex] != UInt8(ascii: "$") { isSingleLetter = true }
            guard take(match) else { return false }
        }
        return true
    }

    /// A code outranks a symbol of several currencies; two different sure ones contradict each other.
    private mutating func take(_ match: CurrencyMatch) -> Bool {
        guard let earlier = currency else {
            currency = match
            return true
        }
        if earlier.code == match.code {
            currency = earlier.isAmbiguous ? match : earlier
        } else if earlier.isAmbiguous {
            currency = match
        } else if !match.isAmbiguous {
            return false
        }
        return true
    }
}
