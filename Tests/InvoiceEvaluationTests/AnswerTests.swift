import Foundation
import Testing

@testable import InvoiceEvaluation

struct AnswerTests {
    private static func answer(_ json: String) throws -> Answer {
        Answer(try JSONValue(bytes: Data(json.utf8)))
    }

    @Test(arguments: [
        #"{"document": {"inference": {"prediction": {"total_amount": {"value": 5, "confidence": 0.5}}}}}"#,
        #"{"inference": {"prediction": {"total_amount": {"value": 5, "confidence": 0.5}}}}"#,
        #"{"prediction": {"total_amount": {"value": 5, "confidence": 0.5}}}"#,
        #"{"total_amount": {"value": 5, "confidence": 0.5}}"#,
        #"{"inference": {"result": {"fields": {"total_amount": {"value": 5, "confidence": 0.5}}}}}"#,
        #"{"total_incl": {"value": 5, "confidence": 0.5}}"#,
        #"{"total_incl": 5, "confidence": {"total_incl": 0.5}}"#,
    ])
    func `values are found in every shape`(json: String) throws {
        let reading = try #require(try Self.answer(json).singles[.totalIncluding])
        #expect(reading.value == .integer(5))
        #expect(reading.confidence == 0.5)
    }

    @Test func `lists are rows of values, field objects or objects with fields`() throws {
        let flat = try Self.answer(#"{"taxes": [{"rate": 19, "value": "190,00", "base": null, "confidence": 0.9}]}"#)
        let nested = try Self.answer(
            #"{"result": {"fields": {"taxes": {"items": [{"fields": {"rate": {"value": 19}, "amount": {"value": 190}}}]}}}}"#
        )
        for answer in [flat, nested] {
            #expect(answer.taxes.map(\.value.rate) == [19])
            #expect(answer.taxes.map(\.value.amount) == [190])
        }
        #expect(flat.taxes.map(\.confidence) == [0.9])
    }

    @Test func `a name counts as printed`() throws {
        let answer = try Self.answer(#"{"supplier_name": {"value": "AHORN", "raw_value": "Ahorn", "confidence": 1}}"#)
        #expect(answer.singles[.supplierName]?.value == .string("Ahorn"))
    }

    @Test(arguments: ["null", "[]", "7", #""text""#, "{}", #"{"document": 1}"#, #"{"date": {"value": " "}}"#])
    func `anything else says nothing`(json: String) throws {
        let answer = try Self.answer(json)
        #expect(answer.singles.isEmpty)
        #expect(answer.lineItems.isEmpty)
    }

    @Test func `true is not a number, nor 12 the text 12 point 0`() throws {
        let values = try JSONValue(bytes: Data(#"[true, 1, 12.0, null, "x"]"#.utf8))
        #expect(values == .array([.bool(true), .integer(1), .number(12), .null, .string("x")]))
    }
}
