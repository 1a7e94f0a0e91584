import Foundation
import InvoiceWire
import Testing

/// SDK.md, section 2: "products here", the generic one.
@Suite("A product without a type of its own")
struct GeneratedTests {
    private let json = #"""
        {"z_total": {"value": 120.0, "confidence": 0.9, "polygon": [[0,0],[1,0],[1,1],[0,1]], "page_id": 2},
         "count": {"value": 3}, "paid": {"value": true}, "none": {"value": null}, "absent": {"value": "N/A"},
         "person": {"name": "A", "age": 4.50, "polygon": [[0,0],[1,0],[1,1]], "rectangle": [], "confidence": 0.5, "page_id": 1},
         "words": [{"value": "x", "page_id": 3}, {"value": 1e2}], "nothing": [], "bare": "text", "null": null}
        """#

    private func product() throws -> GeneratedV1 { try WireJSON.decode(from: json.utf8) }

    @Test("has its fields by name, in the order of the wire")
    func names() throws {
        let product = try product()
        #expect(
            product.fieldNames == [
                "z_total", "count", "paid", "none", "absent", "person", "words", "nothing", "bare", "null",
            ])
        #expect(product["missing"] == nil)
        #expect(Set(product.listFields.keys) == ["words", "nothing"])
        #expect(Array(product.objectFields.keys) == ["person"])
        #expect(product.singleFields["bare"]?.value == "text")
    }

    @Test("has single values as text, as the clients print them")
    func single() throws {
        let product = try product()
        let total = try #require(product["z_total"]?.single)
        #expect(total.value == "120.0")
        #expect(total.confidence == 0.9)
        #expect(total.page == 2)
        #expect(total.boundingBox == BoundingBox(minX: 0, minY: 0, maxX: 1, maxY: 1))
        #expect(product["count"]?.description == "3")
        #expect(product["paid"]?.description == "True")
        #expect(product["none"]?.single?.value == nil)
        #expect(product["absent"]?.single?.value == nil)
        #expect(product["null"]?.description == "")
    }

    @Test("has objects and lists")
    func structures() throws {
        let product = try product()
        let person = try #require(product["person"]?.object)
        #expect(person["name"] == "A")
        #expect(person["age"] == "4.5")
        #expect(person.confidence == 0.5)
        #expect(person.page == 1)
        #expect(person.polygon.points.count == 3)
        #expect(person.description == "\n  :name: A\n  :age: 4.5\n  :polygon: Polygon with 3 points.\n  :rectangle:")
        #expect(product["words"]?.description == "x 100.0")
        // An item without a page stands where the one before it stands.
        #expect(product["words"]?.list?.map(\.single?.page) == [3, 3])
    }

    @Test("comes out of decoding and encoding as it went in")
    func roundTrip() throws {
        let product = try product()
        let again = try WireJSON.decode(GeneratedV1.self, from: try WireJSON.bytes(of: product))
        #expect(Set(again.fieldNames) == Set(product.fieldNames))
        #expect(again["person"]?.object?["age"] == "4.5")
        #expect(again["z_total"]?.single?.page == 2)
    }

    @Test("has its page in the prediction of a page")
    func page() throws {
        let text = #"{"id":5,"prediction":{"a":{"value":"x"},"b":{"kind":"y"},"c":[{"value":"z"}]}}"#
        let page = try WireJSON.decode(PageObject<GeneratedV1>.self, from: text.utf8)
        #expect(page.prediction["a"]?.single?.page == 5)
        #expect(page.prediction["b"]?.object?.page == 5)
        #expect(page.prediction["c"]?.list?.first?.single?.page == 5)
    }

    @Test("can be read by any JSON decoder, in alphabetical order then")
    func otherDecoder() throws {
        let product = try JSONDecoder().decode(GeneratedV1.self, from: Data(json.utf8))
        #expect(product.fieldNames == product.fieldNames.sorted())
        #expect(product["person"]?.object?["name"] == "A")
    }

    @Test(
        "JSON keeps its order and digits",
        arguments: [
            (#" {"b": 1.50, "a": [true, null, "\u00e9\n\"", -1e3]} "#, true), (#"{"a": 1,}"#, false), ("[1 2]", false),
            (#"{"a" 1}"#, false), ("nul", false), (#""abc"#, false), ("", false), ("1.2.3", false),
        ])
    func ordered(text: String, isJSON: Bool) {
        let value = OrderedJSON(Data(text.utf8))
        #expect((value != nil) == isJSON)
        guard isJSON else { return }
        #expect(
            value
                == .object([
                    .init(name: "b", value: .number("1.50")),
                    .init(name: "a", value: .array([.bool(true), .null, .string("é\n\""), .number("-1e3")])),
                ]))
    }

    @Test("JSON nested without end is refused")
    func deep() {
        #expect(OrderedJSON(Data(repeating: UInt8(ascii: "["), count: 100_000)) == nil)
    }
}
