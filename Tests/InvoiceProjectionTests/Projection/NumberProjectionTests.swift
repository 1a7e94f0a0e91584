import DocumentModel
import Foundation
import InvoiceModel
import InvoiceProjection
import Testing

@Suite("Numbers on the wire")
struct NumberProjectionTests {
    private func total(_ field: Field<Amount>) throws -> String {
        var document = InvoiceDocument.empty
        document.invoice.totalAmount = field
        let bytes = try InvoiceResponse(document, version: .v4, context: .fixture(.v4)).jsonBytes()
        let text = String(decoding: bytes, as: UTF8.self)
        let start = try #require(text.range(of: #""prediction":{"billing_address":"#, options: .backwards))
        let field = try #require(text[start.lowerBound...].firstRange(of: #""total_amount":{"#))
        let end = try #require(text[field.upperBound...].firstIndex(of: "}"))
        return String(text[field.upperBound..<end])
    }

    @Test(
        "An amount keeps its digits",
        arguments: [
            (2_608_200_000, "2608.2"), (-100_500_000, "-100.5"), (12_500, "0.0125"), (1, "0.000001"), (0, "0"),
            (20_000_000, "20"), (9_223_372_036_854_775_807, "9223372036854.775807"),
        ])
    func amount(micros: Int64, text: String) throws {
        let found = try total(Field(value: Amount(micros: micros), confidence: 1, page: 0))
        #expect(found == #""confidence":1,"page_id":0,"polygon":[],"value":\#(text)"#)
    }

    @Test(
        "A confidence has two decimals between 0 and 1",
        arguments: [(0.876, "0.88"), (1.5, "1"), (-1, "0"), (.nan, "0"), (0.004, "0")] as [(Double, String)])
    func confidence(value: Double, text: String) throws {
        let found = try total(Field(value: .zero, confidence: value, page: 0))
        #expect(found.hasPrefix(#""confidence":\#(text),"#))
    }

    @Test("A coordinate has three decimals")
    func coordinate() throws {
        let polygon = Polygon(points: [.init(x: 0.12345, y: 0.9996), .init(x: 1.2, y: -0.1)])
        let found = try total(Field(value: .zero, confidence: 1, polygon: polygon, page: 3))
        #expect(found == #""confidence":1,"page_id":3,"polygon":[[0.123,1],[1,0]],"value":0"#)
    }

    @Test("A value that was computed and is printed nowhere has no page")
    func computed() throws {
        let found = try total(Field(value: Amount(5), confidence: 0.5, isComputed: true))
        #expect(found == #""confidence":0.5,"page_id":null,"polygon":[],"value":5"#)
    }
}
