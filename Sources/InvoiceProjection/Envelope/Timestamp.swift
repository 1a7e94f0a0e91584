import Foundation
import InvoiceModel

/// Points in time as the wire writes them, always in UTC.
///
/// Never with a `Z` at the end: older clients cannot read it.
package enum Timestamp {
    /// `2021-05-26T12:18:50+00:00`, the form of versions 2 and 3.
    package static func wholeSeconds(_ date: Date) -> String {
        dayAndTime(of: microseconds(of: date)) + "+00:00"
    }

    /// `2025-05-21T08:54:12.956000`, the form of version 4.
    package static func microseconds(_ date: Date) -> String {
        let moment = microseconds(of: date)
        return "\(dayAndTime(of: moment)).\(padded(moment.modulo(1_000_000), 6))"
    }

    /// Since 1970-01-01.
    private static func microseconds(of date: Date) -> Int {
        Int((date.timeIntervalSince1970 * 1_000_000).rounded())
    }

    private static func dayAndTime(of microseconds: Int) -> String {
        let seconds = (microseconds - microseconds.modulo(1_000_000)) / 1_000_000
        let ofDay = seconds.modulo(86_400)
        let day = CalendarDate(dayNumber: (seconds - ofDay) / 86_400)
        return "\(day)T\(padded(ofDay / 3600, 2)):\(padded(ofDay / 60 % 60, 2)):\(padded(ofDay % 60, 2))"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension Int {
    /// The remainder that is never negative.
    fileprivate func modulo(_ divisor: Int) -> Int {
        let remainder = self % divisor
        return remainder < 0 ? remainder + divisor : remainder
    }
}
