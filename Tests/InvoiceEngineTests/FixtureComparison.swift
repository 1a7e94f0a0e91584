import InvoiceModel

/// Collects every difference between a truth and what was found.
struct FixtureComparison {
    struct Miss: CustomStringConvertible {
        var field, expected, found: String

        var description: String { "\(field): expected \(expected), found \(found)" }
    }

    private(set) var misses: [Miss] = []

    mutating func text(_ field: String, _ expected: String?, _ found: String?, by fold: (String) -> String = folded) {
        guard expected.map(fold) != found.map(fold) else { return }
        misses.append(Miss(field: field, expected: quoted(expected), found: quoted(found)))
    }

    mutating func amount(_ field: String, _ expected: Double?, _ found: Amount?) {
        let wanted = expected.map { Amount(micros: Int64(($0 * 1_000_000).rounded())) }
        guard wanted != found else { return }
        misses.append(
            Miss(field: field, expected: wanted?.description ?? "nothing", found: found?.description ?? "nothing"))
    }

    mutating func flag(_ field: String, _ expected: Bool, _ found: Bool) {
        guard expected != found else { return }
        misses.append(Miss(field: field, expected: "\(expected)", found: "\(found)"))
    }

    /// Both as lists, in order; each element as one line of text.
    mutating func list(_ field: String, _ expected: [String], _ found: [String]) {
        guard expected != found else { return }
        misses.append(
            Miss(
                field: field, expected: "[" + expected.joined(separator: " | ") + "]",
                found: "[" + found.joined(separator: " | ") + "]"))
    }

    /// Whole text and parts of an address.
    mutating func address(_ field: String, _ expected: FixtureTruth.Address?, _ found: PostalAddress?) {
        text(field, expected?.text, found?.text)
        guard let expected, let found else { return }
        text(field + ".street_number", expected.streetNumber, found.streetNumber)
        text(field + ".street_name", expected.streetName, found.streetName)
        text(field + ".po_box", expected.poBox, found.poBox)
        text(field + ".address_complement", expected.addressComplement, found.complement)
        text(field + ".city", expected.city, found.city)
        text(field + ".postal_code", expected.postalCode, found.postalCode)
        text(field + ".state", expected.state, found.state)
        text(field + ".country", expected.country, found.country)
    }

    mutating func add(_ field: String, expected: String, found: String) {
        misses.append(Miss(field: field, expected: expected, found: found))
    }

    private func quoted(_ value: String?) -> String { value.map { "“\($0)”" } ?? "nothing" }

    /// White space of any kind and length as one blank.
    static func folded(_ value: String) -> String {
        value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    static func lowercased(_ value: String) -> String { folded(value).lowercased() }

    /// Phone numbers are the same number however they are grouped.
    static func digits(_ value: String) -> String { value.filter { $0.isASCII && $0.isNumber } }
}
