import InvoiceModel

/// When an invoice is to be paid, as agreed in words: `30 Tage netto`, `Net 30`, `à réception`.
package struct PaymentTerm: Sendable, Hashable {
    /// A deduction for paying early.
    package struct Discount: Sendable, Hashable {
        /// In percent of the total.
        package var percent: Amount
        /// Days from the invoice date within which it is granted.
        package var days: Int
    }

    /// Days from the invoice date, 0…365; nil for terms without a number.
    package var days: Int?
    /// Payable at the end of the month in which the days end.
    package var endOfMonth: Bool
    /// Payable on receipt, at once.
    package var immediate: Bool
    /// The words of the term, as printed.
    package var raw: String
    package var discount: Discount?
}

extension PaymentTermParser {
    /// The due date that a term gives for an invoice of `date`; nil when the term names no time.
    ///
    /// With days and end of month, the days run first, then the month is completed. That is one of two readings in
    /// use; the other, end of the month first and then the days, is not computed.
    package static func dueDate(from date: CalendarDate, term: PaymentTerm) -> CalendarDate? {
        if let days = term.days {
            let day = date.adding(days: days)
            return term.endOfMonth ? day.endOfMonth : day
        }
        if term.endOfMonth { return date.endOfMonth }
        return term.immediate ? date : nil
    }
}
