/// The digits and separators of one printed number, before sign and currency are considered.
struct ScannedNumber: Sendable, Hashable {
    /// Without sign, in millionths.
    var micros: Int64
    /// Printed decimals, 0…6.
    var decimals: Int
    var hasGrouping: Bool
    /// The character that separates the decimals: `.` or `,`; nil when no decimals are printed, or when the
    /// number can be read with either (`1.234`).
    var provenDecimal: UInt8?
    /// Whether grouping and decimals are told apart by more than one separator: `1.234,56`, `1,234,567`.
    var isConclusive = false
}

/// Reads digits with grouping and decimal separators in the ways numbers are printed around the world.
///
/// Grouping: groups of three parted by blank, point, comma or apostrophe (CLDR number patterns `#,##0.###`, and
/// `#,##,##0.###` of India with comma). Only one kind of grouping separator in a number.
enum AmountScanner {
    private static let blank = UInt8(ascii: " ")
    private static let point = UInt8(ascii: ".")
    private static let comma = UInt8(ascii: ",")
    private static let apostrophe = UInt8(ascii: "'")
    private static let scales: [Int64] = [1_000_000, 100_000, 10_000, 1000, 100, 10, 1]

    /// - Parameters:
    ///   - bytes: starts with a digit, or with a point or comma before a digit; ends with a digit.
    ///   - hint: the document's decimal separator; decides what `1.234` means.
    static func scan(_ bytes: ArraySlice<UInt8>, hint: UInt8?) -> ScannedNumber? {
        var groups = Groups()
        var separator: UInt8?
        for byte in bytes {
            if byte &- 0x30 < 10 {
                guard groups.append(digit: byte &- 0x30) else { return nil }
            } else {
                guard byte == blank || byte == point || byte == comma || byte == apostrophe else { return nil }
                guard groups.close(with: byte) else { return nil }
                separator = byte
            }
        }
        guard groups.last.count > 0 else { return nil }
        guard let separator else { return whole(groups) }
        return separated(groups, by: separator, hint: hint)
    }

    private static func whole(_ groups: Groups) -> ScannedNumber? {
        let group = groups.last
        guard group.count == 1 || !group.hasLeadingZero else { return nil }
        return number(whole: group.value, fraction: 0, decimals: 0, hasGrouping: false)
    }

    private static func separated(_ groups: Groups, by separator: UInt8, hint: UInt8?) -> ScannedNumber? {
        let canBeDecimal = separator == point || separator == comma
        let isUniform = groups.grouping == separator
        let earlier = groups.earlier
        if earlier.count == 1, canBeDecimal {
            return single(earlier[0], groups.last, separator: separator, hint: hint)
        }
        if isUniform {
            guard groups.isGrouped(includingLast: true), !groups.looksLikeIPAddress,
                var number = number(
                    whole: groups.joined(includingLast: true), fraction: 0, decimals: 0, hasGrouping: true)
            else { return nil }
            if canBeDecimal {
                number.provenDecimal = separator == point ? comma : point
                number.isConclusive = true
            }
            return number
        }
        guard canBeDecimal, groups.isGrouped(includingLast: false), groups.last.count <= 6,
            var number = number(
                whole: groups.joined(includingLast: false), fraction: groups.last.value, decimals: groups.last.count,
                hasGrouping: true)
        else { return nil }
        number.provenDecimal = separator
        number.isConclusive = true
        return number
    }

    /// One point or comma: decimals, unless exactly three digits follow a group of one to three.
    private static func single(_ first: Group, _ last: Group, separator: UInt8, hint: UInt8?) -> ScannedNumber? {
        guard last.count <= 6 else { return nil }
        let isAmbiguous = last.count == 3 && (1...3).contains(first.count) && !first.hasLeadingZero
        if isAmbiguous, hint != separator {
            return number(whole: first.value * 1000 + last.value, fraction: 0, decimals: 0, hasGrouping: true)
        }
        var number = number(whole: first.value, fraction: last.value, decimals: last.count, hasGrouping: false)
        if !isAmbiguous { number?.provenDecimal = separator }
        return number
    }

    private static func number(whole: Int64, fraction: Int64, decimals: Int, hasGrouping: Bool) -> ScannedNumber? {
        let (product, overflow) = whole.multipliedReportingOverflow(by: 1_000_000)
        let (sum, carry) = product.addingReportingOverflow(fraction * scales[decimals])
        guard !overflow, !carry else { return nil }
        return ScannedNumber(micros: sum, decimals: decimals, hasGrouping: hasGrouping)
    }
}

/// A run of digits.
private struct Group {
    var value: Int64 = 0
    var count = 0
    var hasLeadingZero = false
}

/// The runs of digits of one number, in order, and the separator that parts all but the last.
private struct Groups {
    var earlier: [Group] = []
    var last = Group()
    /// The separator of all runs but the last; of two runs the one between them.
    var grouping: UInt8?
    private var closing: UInt8?
    private var digits = 0

    /// False when there are more than 13 digits before, or 6 after, the last separator.
    mutating func append(digit: UInt8) -> Bool {
        if last.count == 0 { last.hasLeadingZero = digit == 0 }
        last.value = last.value * 10 + Int64(digit)
        last.count += 1
        digits += 1
        return last.count <= 13 && digits <= 19
    }

    /// False when the runs parted so far use another separator.
    mutating func close(with separator: UInt8) -> Bool {
        if let closing {
            guard closing == grouping, last.count > 0 else { return false }
        } else {
            grouping = separator
        }
        closing = separator
        earlier.append(last)
        last = Group()
        return true
    }

    /// Groups of three after a first of one to three; or, with commas, groups of two before a last of three.
    func isGrouped(includingLast: Bool) -> Bool {
        let rest = includingLast ? earlier.dropFirst() + [last] : earlier.dropFirst()
        guard let first = earlier.first, (1...3).contains(first.count), !first.hasLeadingZero, let end = rest.last,
            end.count == 3
        else { return false }
        guard rest.reduce(first.count, { $0 + $1.count }) <= 13 else { return false }
        if rest.allSatisfy({ $0.count == 3 }) { return true }
        return grouping == UInt8(ascii: ",") && first.count <= 2 && rest.dropLast().allSatisfy { $0.count == 2 }
    }

    /// Four numbers up to 255 parted by points, none padded with zeros (RFC 3986 `IPv4address`).
    var looksLikeIPAddress: Bool {
        grouping == UInt8(ascii: ".") && earlier.count == 3
            && (earlier + [last]).allSatisfy { $0.value <= 255 && (!$0.hasLeadingZero || $0.count == 1) }
    }

    func joined(includingLast: Bool) -> Int64 {
        var value: Int64 = 0
        for group in includingLast ? earlier + [last] : earlier {
            for _ in 0..<group.count { value = value &* 10 }
            value = value &+ group.value
        }
        return value
    }
}
