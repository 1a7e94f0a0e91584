import Foundation

/// A value in a table.
package enum TableCell: Sendable, Hashable {
    case empty
    case text(String)
    case flag(Bool)
    case number(Decimal, NumberForm)
    case day(CalendarDay)

    /// How a number is shown; it is stored with all its digits.
    package enum NumberForm: Sendable, Hashable, CaseIterable {
        /// As it is: quantities, rates, counts.
        case plain
        /// With thousands and two decimals, up to six where there are more.
        case amount
        /// Two decimals: a confidence.
        case share
    }

    /// Empty for nil and for text without anything in it.
    static func text(_ value: String?) -> TableCell {
        guard let value, !value.isEmpty else { return .empty }
        return .text(value)
    }

    /// Empty for nil.
    static func number(_ value: Decimal?, _ form: NumberForm = .plain) -> TableCell {
        guard let value, value.isFinite else { return .empty }
        return .number(value, form)
    }

    static func count(_ value: Int) -> TableCell { .number(Decimal(value), .plain) }

    /// - Parameter value: 0…1, two decimals on the wire.
    static func share(_ value: Double) -> TableCell {
        // By its shortest text, since a binary 0.29 would have seventeen digits.
        Decimal(string: "\(value)").map { .number($0, .share) } ?? .empty
    }

    /// What is no day of the calendar stays text.
    static func day(_ value: String?) -> TableCell {
        value.flatMap(CalendarDay.init).map(TableCell.day) ?? text(value)
    }
}
