import InvoiceModel

/// A printed date in all its readings.
package struct ParsedDate: Sendable, Hashable {
    package enum Style: Sendable, Hashable {
        /// `25.09.2018`, `9/25/18`.
        case numeric
        /// Year first: `2018-09-25`, `2018/09/25`, `2018.09.25`.
        case iso
        /// With the name of the month.
        case named
        /// `20180925`.
        case compact
    }

    /// The reading with the day before the month; the only one of dates that state their order.
    package var dayFirst: CalendarDate?
    /// The reading with the month before the day; nil when there is none, or when the style rules it out.
    package var monthFirst: CalendarDate?
    package var style: Style
    package var hasTwoDigitYear: Bool

    /// Whether both readings exist and differ.
    package var isAmbiguous: Bool {
        guard let dayFirst, let monthFirst else { return false }
        return dayFirst != monthFirst
    }

    /// The reading in the order given, or the only one.
    package func date(in order: DateOrder.Order) -> CalendarDate? {
        order == .dayFirst ? dayFirst ?? monthFirst : monthFirst ?? dayFirst
    }
}

/// Reads one printed date, with or without a time of day after it.
///
/// The text is the date and nothing else but articles, weekdays and punctuation; a label before it is for the caller
/// to cut. Years 1990…2059; two digits below 70 are of the 2000s. Dates parted by points are read with the day first
/// wherever that day exists (points between numbers are a day-first custom).
package enum DateParser {
    package static func parse(_ text: String) -> ParsedDate? {
        guard mayBeDate(text), let tokens = DateTokens(TextFolding.fold(text)) else { return nil }
        return compact(tokens) ?? numeric(tokens) ?? named(tokens)
    }

    /// Three digits at least, not too long, and either letters, eight digits in a row, or separators.
    private static func mayBeDate(_ text: String) -> Bool {
        var digits = 0
        var others = 0
        var length = 0
        for byte in text.utf8 {
            if byte &- 0x30 < 10 { digits += 1 } else { others += 1 }
            length += 1
            if length > 72 { return false }
        }
        return digits >= 3 && digits <= 26 && (others > 0 || digits == 8)
    }

    private static func compact(_ tokens: DateTokens) -> ParsedDate? {
        guard case .number(let value, 8)? = tokens[0], tokens.endsDate(at: 1),
            let date = date(value / 10_000, value / 100 % 100, value % 100)
        else { return nil }
        return ParsedDate(dayFirst: date, style: .compact, hasTwoDigitYear: false)
    }

    private static func numeric(_ tokens: DateTokens) -> ParsedDate? {
        guard case .number(let first, let firstDigits)? = tokens[0], case .separator(let separator)? = tokens[1],
            case .number(let second, let secondDigits)? = tokens[2], case .separator(separator)? = tokens[3],
            case .number(let third, let thirdDigits)? = tokens[4], secondDigits <= 2, tokens.endsDate(at: 5)
        else { return nil }
        if firstDigits == 4 {
            guard thirdDigits <= 2, separator != 0x20, let date = date(first, second, third) else { return nil }
            return ParsedDate(dayFirst: date, style: .iso, hasTwoDigitYear: false)
        }
        guard firstDigits <= 2, thirdDigits == 4 || (thirdDigits == 2 && separator != 0x20) else { return nil }
        if separator == 0x20, firstDigits != 2 || secondDigits != 2 { return nil }
        let isShort = thirdDigits == 2
        let year = isShort ? century(third) : third
        let dayFirst = date(year, second, first)
        let isPointed = separator == UInt8(ascii: ".")
        let monthFirst = isPointed && dayFirst != nil ? nil : date(year, first, second)
        guard dayFirst != nil || monthFirst != nil else { return nil }
        return ParsedDate(dayFirst: dayFirst, monthFirst: monthFirst, style: .numeric, hasTwoDigitYear: isShort)
    }

    /// Day month year, month day year, or year month day; points, hyphens, ordinals and articles between them.
    private static func named(_ tokens: DateTokens) -> ParsedDate? {
        var numbers: [(value: Int, digits: Int)] = []
        var month: Int?
        var monthPlace = 0
        var index = 0
        while numbers.count < 2 || month == nil {
            switch tokens[index] {
            case .number(let value, let digits)?:
                guard numbers.count < 2, digits <= 2 || digits == 4 else { return nil }
                numbers.append((value, digits))
            case .word(let word)?:
                let isOrdinal = tokens.isAfterNumber(index) && MonthNames.ordinals.contains(word)
                if let found = MonthNames.month(of: word), month == nil {
                    month = found
                    monthPlace = numbers.count
                } else if !isOrdinal, !MonthNames.fillers.contains(word) {
                    return nil
                }
            case .separator(UInt8(ascii: ":"))?: return nil
            case .separator(UInt8(ascii: "."))? where monthPlace == 0 && month != nil && numbers.count == 1:
                // `May 12.50` is an amount.
                if case .number(_, 2)? = tokens[index + 1] { return nil }
            case .separator?: break
            case nil: return nil
            }
            index += 1
        }
        guard let month, tokens.endsDate(at: index) else { return nil }
        let isYearFirst = numbers[0].digits == 4 && monthPlace == 1
        let (day, year) = isYearFirst ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
        guard day.digits <= 2, year.digits == 4 || year.digits == 2, monthPlace < 2 else { return nil }
        let isShort = year.digits == 2
        guard let date = date(isShort ? century(year.value) : year.value, month, day.value) else { return nil }
        return ParsedDate(dayFirst: date, style: .named, hasTwoDigitYear: isShort)
    }

    private static func century(_ year: Int) -> Int { year < 70 ? 2000 + year : 1900 + year }

    private static func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
        guard (1990...2059).contains(year) else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }
}
