/// What an answer says of an invoice, whatever its shape.
struct Answer {
    /// A value and how sure the answer is of it, 0…1; nil: it does not say.
    struct Reading<Value> {
        var value: Value
        var confidence: Double?
    }

    /// One tax; nil: not said.
    struct Tax {
        var rate: Double?
        var amount: Double?
        var base: Double?
    }

    /// Only what the answer has a value for.
    var singles: [SingleField: Reading<JSONValue>] = [:]
    var sets: [SetField: [Reading<String>]] = [:]
    var taxes: [Reading<Tax>] = []
    /// Each the values of one row by their names.
    var lineItems: [[String: JSONValue]] = []

    /// - Parameter json: a response of the invoice API, its prediction alone, a response of the newer inference API,
    ///   or an object with the keys of a truth file; anything else says nothing.
    init(_ json: JSONValue) {
        let prediction = Self.prediction(in: json)
        if prediction["supplier"]?.entries != nil || prediction["customer"]?.entries != nil
            || prediction["total_incl"] != nil
        {
            readTruthKeys(of: prediction)
        } else {
            readWireKeys(of: prediction)
        }
        taxes = AnswerItems.items(of: prediction["taxes"]).compactMap(Self.tax)
        lineItems = AnswerItems.items(of: prediction["line_items"])
    }

    private static let places = [
        ["document", "inference", "prediction"], ["inference", "prediction"], ["prediction"],
        ["inference", "result", "fields"], ["result", "fields"],
    ]

    private static func prediction(in json: JSONValue) -> JSONValue {
        for place in places {
            let found = place.reduce(Optional(json)) { $0?[$1] }
            if let found, found.entries != nil { return found }
        }
        return json
    }

    private static func tax(_ item: [String: JSONValue]) -> Reading<Tax>? {
        let amount = item["value"] ?? item["amount"]
        guard amount.known != nil || item["rate"].known != nil else { return nil }
        return Reading(
            value: Tax(
                rate: AmountReading.amount(of: item["rate"]), amount: AmountReading.amount(of: amount),
                base: AmountReading.amount(of: item["base"])),
            confidence: item["confidence"]?.numeric)
    }
}

extension Answer {
    /// - Parameters:
    ///   - registrations: the registrations of supplier and customer, in this order.
    ///   - payments: the supplier's ways to be paid.
    mutating func readSets(registrations: (supplier: JSONValue?, customer: JSONValue?), payments: JSONValue?) {
        for (field, list) in [
            (SetField.supplierRegistrations, registrations.supplier),
            (.customerRegistrations, registrations.customer),
        ] {
            sets[field] = AnswerItems.items(of: list).compactMap { item in
                Self.reading(of: item["value"] ?? item["number"], in: item)
            }
        }
        let details = AnswerItems.items(of: payments)
        for field in SetField.allCases {
            guard let key = field.paymentKey else { continue }
            sets[field] = details.compactMap { Self.reading(of: $0[key], in: $0) }
        }
    }

    private static func reading(of value: JSONValue?, in item: [String: JSONValue]) -> Reading<String>? {
        value?.nonEmpty.map { Reading(value: $0.text, confidence: item["confidence"]?.numeric) }
    }
}
