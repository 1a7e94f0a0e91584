import Foundation

/// Points in time of the wire: ISO 8601 with an offset or without (then UTC).
enum WireTime {
    /// nil for anything but `YYYY-MM-DDTHH:MM:SS`, a fraction or none, and `Z`, `±HH:MM` or nothing.
    static func date(of text: String) -> Date? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 19, let day = WireDay(bytes[0..<10]), [UInt8(ascii: "T"), 0x20].contains(bytes[10]),
            let clock = clock(bytes[11..<19])
        else { return nil }
        var rest = bytes[19...]
        var fraction = 0.0
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.prefix(15)
            guard let number = WireDay.number(digits) else { return nil }
            fraction = digits.reduce(Double(number)) { value, _ in value / 10 }
            rest = rest[digits.endIndex...]
        }
        guard let offset = offset(rest) else { return nil }
        return Date(timeIntervalSince1970: Double(day.number * 86_400 + clock - offset) + fraction)
    }

    /// `HH:MM:SS` as seconds.
    private static func clock(_ text: ArraySlice<UInt8>) -> Int? {
        let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ $0.count == 2 }), let hours = WireDay.number(parts[0]),
            let minutes = WireDay.number(parts[1]), let seconds = WireDay.number(parts[2]), hours < 24, minutes < 60,
            seconds <= 60
        else { return nil }
        return hours * 3600 + minutes * 60 + seconds
    }

    /// Seconds east of UTC.
    private static func offset(_ text: ArraySlice<UInt8>) -> Int? {
        guard let sign = text.first else { return 0 }
        if text.elementsEqual([UInt8(ascii: "Z")]) { return 0 }
        let parts = text.dropFirst().split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(sign), parts.count == 2,
            parts.allSatisfy({ $0.count == 2 }), let hours = WireDay.number(parts[0]),
            let minutes = WireDay.number(parts[1])
        else { return nil }
        return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
}
