/// What a truth file says of one invoice.
///
/// A field that is absent is not known and not scored; one that is null or empty is not on the page.
struct TruthDocument {
    private let json: JSONValue

    init(_ json: JSONValue) {
        self.json = json
    }

    var kind: JSONValue? { json["kind"] }
    var country: JSONValue? { json["locale"]?["country"] }
    var language: JSONValue? { json["locale"]?["language"] }

    /// The value, or null where there is none on the page; nil: not known.
    func value(of field: SingleField) -> JSONValue? {
        field.rawValue.split(separator: ".").reduce(Optional(json)) { $0?[String($1)] }
    }

    /// Other values that count as right. Null among them: leaving the field out is right, too.
    func alternatives(of field: SingleField) -> [JSONValue] {
        (json["alternatives"]?[field.rawValue]).elements
    }

    /// The values; nil: not known. An invoice with payment details may leave open which kinds are printed.
    func values(of field: SetField) -> [String]? {
        guard let key = field.paymentKey else {
            let party = field == .supplierRegistrations ? "supplier" : "customer"
            guard let registrations = json[party]?["company_registrations"] else { return nil }
            return Optional(registrations).elements.compactMap { $0["value"]?.text }
        }
        guard let details = json["payment_details"] else { return nil }
        let values = Optional(details).elements.compactMap { $0[key]?.nonEmpty?.text }
        if values.isEmpty, !details.isEmpty || field == .routingNumber { return nil }
        return values
    }

    func alternatives(of field: SetField) -> [JSONValue] {
        let all = json["alternatives"]
        let longName = field.rawValue.replacing("payment.", with: "payment_details.")
        return (all?[field.rawValue] ?? all?[longName]).elements
    }

    /// Nil: not known.
    var taxes: [JSONValue]? { json["taxes"].map { Optional($0).elements } }
    /// Whether no tax at all is right, too.
    var allowsNoTaxes: Bool { (json["alternatives"]?["taxes"]).elements.contains(.null) }

    /// Nil: not known.
    var lineItems: [JSONValue]? { json["line_items"].map { Optional($0).elements } }
}
