/// A day as the number that a workbook stores.
struct SerialDay: Equatable {
    let number: Int

    /// Days in the 1900 date system (ECMA-376 part 1, 18.17.4.1), where 1900-03-01 is 61.
    ///
    /// Nil for earlier days: the system counts a 29 February 1900 that was none, and nothing before 1900.
    init?(_ day: CalendarDay) {
        let firstOfMarch = 693_655
        guard day.ordinal >= firstOfMarch else { return nil }
        number = day.ordinal - firstOfMarch + 61
    }
}
