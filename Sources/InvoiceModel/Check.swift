/// One proof that a field passed or failed.
public struct Check: Sendable, Hashable, Codable {
    /// What was checked.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// net + tax = total.
        case totalsAgree = "net_plus_tax_equals_total"
        /// base × rate = tax.
        case taxRateAgrees = "base_times_rate_equals_tax"
        /// The tax lines add up to the total tax.
        case taxLinesAddUp = "tax_lines_add_up"
        /// The bases of the tax lines add up to the net total.
        case taxBasesAddUp = "tax_bases_add_up"
        /// The lines add up to the net total, or to the gross total where lines are printed with tax.
        case lineItemsAddUp = "line_items_add_up"
        /// quantity × unit price = line total.
        case lineProductAgrees = "quantity_times_price_equals_line_total"
        /// The number's own check digits (ISO 7064, Luhn, national rules).
        case checksum
        /// Length and alphabet of the number are those of its type.
        case format
        /// The due date is not before the invoice date.
        case datesInOrder = "due_date_not_before_date"
        /// The due date follows from the date and the printed payment term.
        case paymentTermAgrees = "payment_term_gives_due_date"
        /// The same value is printed more than once.
        case repeated = "printed_more_than_once"
        /// The VAT number, company number or IBAN is of the country of the address.
        case countryAgrees = "country_agrees"
        /// A character was recognised wrongly, and a checksum, an equation or the calendar leaves one other reading.
        /// The detail has both readings.
        case readingCorrected = "reading_corrected_by_proof"
    }

    public var kind: Kind
    public var passed: Bool
    /// The figures, for a person: `1000.00 + 190.00 = 1190.00`.
    public var detail: String

    public init(_ kind: Kind, passed: Bool, detail: String = "") {
        self.kind = kind
        self.passed = passed
        self.detail = detail
    }
}

/// Something about the document as a whole that a person should look at.
public struct Finding: Sendable, Hashable, Codable {
    public enum Severity: String, Sendable, Hashable, Codable {
        case note, warning, contradiction
    }

    public var severity: Severity
    /// The check that gave rise to it; nil when it is about the pages, not about figures.
    public var check: Check.Kind?
    /// One sentence for a person, with the figures as printed.
    public var message: String
    /// Names of the fields concerned, as in the v4 wire format (`total_net`, …).
    public var fields: [String]
    public var page: Int?

    public init(
        _ severity: Severity, check: Check.Kind? = nil, message: String, fields: [String] = [], page: Int? = nil
    ) {
        self.severity = severity
        self.check = check
        self.message = message
        self.fields = fields
        self.page = page
    }
}
