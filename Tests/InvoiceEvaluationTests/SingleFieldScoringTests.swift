import Testing

@testable import InvoiceEvaluation

struct SingleFieldScoringTests {
    private static func outcome(
        _ field: SingleField, _ found: JSONValue?, _ expected: JSONValue, alternatives: [JSONValue] = []
    ) -> Outcome {
        SingleFieldScoring.outcome(
            field, reading: found.map { Answer.Reading(value: $0, confidence: 0.5) }, expected: expected,
            alternatives: alternatives)
    }

    @Test(
        arguments: [
            (.supplierName, "AU BON MOULIN SARL", "Au bon moulin SARL", true),
            (.supplierName, "Au Bon Moulin", "Au bon moulin SARL", true),
            (.supplierName, "Moulin B. V.", "Moulin", true),
            (.supplierName, "moulin", "Au bon moulin SARL", false),
            (.customerName, "Łódź Øre", "LODZ øre", false),
            (
                .supplierAddress, "1 CHEMIN DE L'OLIVE, 84340 MALAUCENE",
                "1 chemin de l'olive - 84340 Malaucène - France", true
            ),
            (.supplierAddress, "35 rue de la République", "1 chemin de l'olive", false),
            (.invoiceNumber, "fa 2017 0010", "FA-2017-0010", true),
            (.invoiceNumber, "--", "/", false),
            (.documentType, "CREDIT_NOTE", "credit note", true),
            (.documentType, "receipt", "INVOICE", false),
            (.language, "en-GB", "en", true),
            (.country, "de", "DE", true),
            (.currency, "EUR ", "EUR", false),
            (.date, "5.3.2024", "2024-03-05", true),
        ] as [(SingleField, String, String, Bool)])
    func `values agree as a bookkeeper reads them`(field: SingleField, found: String, expected: String, agrees: Bool) {
        #expect(Self.outcome(field, .string(found), .string(expected)).isRight == agrees)
    }

    @Test func `a whole name is all its letters`() {
        func outcome(_ found: String) -> Outcome {
            SingleFieldScoring.wholeTextOutcome(
                reading: Answer.Reading(value: .string(found), confidence: 0.5),
                expected: .string("Au Bon Moulin SARL"),
                alternatives: [])
        }
        #expect(outcome("au-bon-moulin s.a.r.l.").isRight)
        #expect(!outcome("Au Bon Moulin").isRight)
        #expect(outcome("Au Bon Moulin").judged.isEmpty)
    }

    @Test(
        arguments: [
            // Read or not, printed or not: right, wrong, missed.
            (JSONValue.number(5), JSONValue.number(5), [1, 0, 0]), (.number(6), .number(5), [0, 1, 1]),
            (nil, .number(5), [0, 0, 1]), (.number(6), .null, [0, 1, 0]), (nil, .null, [0, 0, 0]),
        ] as [(JSONValue?, JSONValue, [Int])])
    func `a wrong value is wrong and the right one missed`(found: JSONValue?, expected: JSONValue, counts: [Int]) {
        let outcome = Self.outcome(.totalTax, found, expected)
        #expect([outcome.found, outcome.wrong, outcome.missed] == counts)
        #expect(outcome.isRight == (outcome.wrong + outcome.missed == 0))
        #expect(outcome.judged.count == (found == nil ? 0 : 1))
    }

    @Test func `an alternative is right, and null among them lets the field out`() {
        #expect(Self.outcome(.date, .string("2024-01-02"), .null, alternatives: [.string("2024-01-02")]).isRight)
        #expect(Self.outcome(.totalTax, nil, .number(5), alternatives: [.null]).isRight)
        #expect(!Self.outcome(.totalTax, nil, .number(5), alternatives: [.number(6)]).isRight)
    }
}
