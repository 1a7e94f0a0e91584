/// Dates of header fields (RFC 9110, section 5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT`, and the two older forms that a
/// recipient must take.
enum HTTPDate {
    /// Seconds since 1970-01-01T00:00:00Z; nil for what is no such date.
    static func seconds(of text: String) -> Double? {
        let words = text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "-" }).map(String.init)
        let parts: (day: String, month: String, year: String, time: String)
        if words.count == 6, words[5] == "GMT" || words[5] == "UTC" {
            // Sun, 06 Nov 1994 08:49:37 GMT; Sunday, 06-Nov-94 08:49:37 GMT
            parts = (words[1], words[2], words[3], words[4])
        } else if words.count == 5 {
            // Sun Nov  6 08:49:37 1994
            parts = (words[2], words[1], words[4], words[3])
        } else {
            return nil
        }
        guard let day = Int(parts.day), (1...31).contains(day), let month = months[parts.month],
            let year = year(parts.year), let time = time(parts.time)
        else { return nil }
        return Double(days(year: year, month: month, day: day)) * 86_400 + time
    }

    private static let months = [
        "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "May": 5, "Jun": 6, "Jul": 7, "Aug": 8, "Sep": 9, "Oct": 10,
        "Nov": 11, "Dec": 12,
    ]

    /// Two digits are those of the years from 1970 to 2069.
    private static func year(_ text: String) -> Int? {
        guard let number = Int(text), number >= 0 else { return nil }
        switch text.utf8.count {
        case 4: return number
        case 2: return number < 70 ? 2000 + number : 1900 + number
        default: return nil
        }
    }

    private static func time(_ text: String) -> Double? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).compactMap { Int($0) }
        guard parts.count == 3, (0...23).contains(parts[0]), (0...59).contains(parts[1]), (0...60).contains(parts[2])
        else { return nil }
        return Double(parts[0] * 3_600 + parts[1] * 60 + parts[2])
    }

    /// Days since 1970-01-01 in the Gregorian calendar: years begin in March, so that the leap day is their last.
    private static func days(year: Int, month: Int, day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let leapDays = shifted / 4 - shifted / 100 + shifted / 400
        return shifted * 365 + leapDays + dayOfYear - 719_468
    }
}
