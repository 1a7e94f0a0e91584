import Foundation

/// A field whose value is a day of the Gregorian calendar, written as `YYYY-MM-DD` (ISO 8601).
public protocol DatedField {
    /// `YYYY-MM-DD`; nil when nothing was found.
    var value: String? { get }
    /// Whether the day was computed, from a payment term for one.
    var isComputed: Bool { get }
}

extension DatedField {
    /// Year, month and day; nil when there is no value, or none that is a day.
    public var dateComponents: DateComponents? {
        day.map { DateComponents(year: $0.year, month: $0.month, day: $0.day) }
    }

    /// Midnight, in UTC, at the begin of the day; nil when there is no value, or none that is a day.
    public var dateValue: Date? {
        day.map { Date(timeIntervalSince1970: Double($0.number) * 86_400) }
    }

    private var day: WireDay? { value.flatMap { WireDay($0.utf8) } }
}

extension InvoiceV2.DueDate: DatedField {
    /// Versions 2 and 3 do not tell.
    public var isComputed: Bool { false }
}

extension InvoiceV4.DueDate: DatedField {}
