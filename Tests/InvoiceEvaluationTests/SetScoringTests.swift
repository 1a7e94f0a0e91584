import Testing

@testable import InvoiceEvaluation

struct SetScoringTests {
    private static func counts(_ outcome: Outcome) -> [Int] { [outcome.found, outcome.wrong, outcome.missed] }

    private static func readings(_ values: [String]) -> [Answer.Reading<String>] {
        values.map { Answer.Reading(value: $0, confidence: 0.5) }
    }

    @Test(arguments: [
        ("HRB 13302", "13302", true), ("DE 232 446 240", "232446240", true), ("DE232446240", "DE232446241", false),
        ("AB12", "CD12", false), ("-", "", false), ("DE123456789", "FR123456789", false),
    ])
    func `a prefix of letters may be missing`(first: String, second: String, matches: Bool) {
        #expect(Identifier(first).matches(Identifier(second)) == matches)
        #expect(Identifier(second).matches(Identifier(first)) == matches)
    }

    @Test(arguments: [
        (["FR 11 999 999 998", "999 999 998", "FR11999999998", "12345"], [1, 1, 1]),
        (["99999999800010", "FR11999999998"], [2, 0, 0]), ([], [0, 0, 2]),
    ])
    func `said twice and implied numbers are neither right nor wrong`(values: [String], counts: [Int]) {
        let scoring = IdentifierSetScoring(
            field: .supplierRegistrations, expected: ["FR11999999998", "99999999800010"], alternatives: [])
        #expect(Self.counts(scoring.outcome(Self.readings(values))) == counts)
    }

    @Test func `a second reading of a number stands for it`() {
        let scoring = IdentifierSetScoring(field: .iban, expected: ["DE89O7"], alternatives: [.string("DE8907")])
        #expect(Self.counts(scoring.outcome(Self.readings(["DE8907"]))) == [1, 0, 0])
        #expect(Self.counts(scoring.outcome([])) == [0, 0, 1])
        let optional = IdentifierSetScoring(field: .iban, expected: ["DE89"], alternatives: [.null])
        #expect(optional.outcome([]).isRight)
        #expect(!optional.outcome(Self.readings(["FR12"])).isRight)
    }

    @Test func `a BIC is the same with its branch XXX`() {
        let scoring = IdentifierSetScoring(field: .swift, expected: ["COBADEFFXXX"], alternatives: [])
        #expect(scoring.outcome(Self.readings(["cobadeff"])).isRight)
        #expect(!scoring.outcome(Self.readings(["COBADEFF123"])).isRight)
    }

    @Test func `taxes are pairs of rate and amount, with bases apart`() throws {
        let scoring = TaxScoring(
            expected: [
                .object(["rate": .number(20), "value": .number(16.38), "base": .number(81.9)]),
                .object(["value": .number(29.87)]),
            ], allowsNone: false)
        let readings = [
            Answer.Reading(value: Answer.Tax(rate: 20, amount: 16.38, base: 81), confidence: nil),
            Answer.Reading(value: Answer.Tax(rate: 5.5, amount: 29.87, base: nil), confidence: 0.5),
            Answer.Reading(value: Answer.Tax(rate: 20, amount: 16.38, base: nil), confidence: nil),
        ]
        #expect(Self.counts(scoring.outcome(readings)) == [2, 1, 0])
        #expect(Self.counts(try #require(scoring.baseOutcome(readings))) == [0, 0, 1])
        #expect(TaxScoring(expected: scoring.expected, allowsNone: true).outcome([]).isRight)
        #expect(TaxScoring(expected: [], allowsNone: false).baseOutcome(readings) == nil)
    }

    @Test func `rows are found by amount and description, whole with every figure`() {
        let scoring = LineItemScoring(expected: [
            .object(["description": .string("Nougat 250g"), "quantity": .number(2), "total_amount": .number(9)]),
            .object(["description": .string("Biscuits"), "unit_price": .number(3.2)]),
        ])
        let rows: [[String: JSONValue]] = [
            ["description": .string("Biscuits aux raisins"), "unit_price": .string("3,20")],
            ["description": .string("Biscuits"), "unit_price": .string("3,20")],
            ["description": .string("NOUGAT 250g"), "quantity": .integer(3), "total_price": .number(9)],
        ]
        let outcomes = scoring.outcomes(rows)
        #expect(Self.counts(outcomes.found) == [2, 1, 0])
        #expect(Self.counts(outcomes.whole) == [1, 2, 1])
    }
}
