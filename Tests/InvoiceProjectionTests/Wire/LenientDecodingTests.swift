import Foundation
import InvoiceWire
import Testing

@Suite("Decoding is lenient")
struct LenientDecodingTests {
    private func decode(_ prediction: String) throws -> InvoiceV4 {
        try WireJSON.decode(from: prediction.utf8)
    }

    @Test("Unknown keys are ignored, unknown words kept")
    func unknown() throws {
        let invoice = try decode(
            #"""
            {"tomorrow": {"value": 1}, "document_type": {"value": "PRO FORMA", "why": []},
             "supplier_company_registrations": [{"type": "NEW KIND", "value": "1", "confidence": 1, "polygon": []}]}
            """#)
        #expect(invoice.documentType.value == "PRO FORMA")
        #expect(invoice.supplierCompanyRegistrations.first?.type == "NEW KIND")
    }

    @Test("A missing field, a null and an empty object are all a field that was not found")
    func missing() throws {
        let invoice = try decode(#"{"date": null, "total_net": {}}"#)
        #expect(invoice.date == DateField())
        #expect(invoice.totalNet == AmountField())
        #expect(invoice.supplierAddress == InvoiceV4.Address())
        #expect(invoice.lineItems.isEmpty)
    }

    @Test(
        "A missing, a null and a set page are told apart and written as they were read",
        arguments: [
            (#"{"confidence":0,"polygon":[],"value":null}"#, Presence<Int>.absent),
            (#"{"confidence":0,"page_id":null,"polygon":[],"value":null}"#, .null),
            (#"{"confidence":0,"page_id":2,"polygon":[],"value":null}"#, .value(2)),
        ])
    func page(json: String, page: Presence<Int>) throws {
        let field = try WireJSON.decode(StringField.self, from: json.utf8)
        #expect(field.placement.pageID == page)
        #expect(String(decoding: try WireJSON.bytes(of: field), as: UTF8.self) == json)
    }

    @Test("Both kinds of error details are read", arguments: [#""why""#, #"{"document":["why","because"]}"#])
    func details(json: String) throws {
        let details = try WireJSON.decode(ErrorDetails.self, from: json.utf8)
        #expect(String(decoding: try WireJSON.bytes(of: details), as: UTF8.self) == json)
    }

    @Test("Both kinds of annotations are read", arguments: [#"{"labels":[]}"#, #"{"labels":{}}"#])
    func annotations(json: String) throws {
        let annotations = try WireJSON.decode(Annotations.self, from: json.utf8)
        #expect(String(decoding: try WireJSON.bytes(of: annotations), as: UTF8.self) == json)
    }

    @Test("A point of three coordinates is refused")
    func point() {
        #expect(throws: DecodingError.self) {
            try WireJSON.decode(WirePolygon.self, from: "[[0.1,0.2,0.3]]".utf8)
        }
    }

    @Test("A number is read digit for digit", arguments: ["2608.2", "9223372036854.775807", "0.000001", "-7"])
    func number(text: String) throws {
        let field = try WireJSON.decode(AmountField.self, from: #"{"value": \#(text)}"#.utf8)
        #expect(field.value == Decimal(string: text))
    }
}
