import Foundation
import InvoiceModel
import InvoiceProjection
import InvoiceWire
import Testing

@Suite("Predictions have exactly the contract's keys")
struct KeyShapeTests {
    private func inference(_ document: InvoiceDocument, _ version: InvoiceVersion) throws -> JSONValue {
        let body = try InvoiceResponse(document, version: version, context: .fixture(version)).jsonBytes()
        return try #require(try JSONValue(bytes: body)["document"]?["inference"])
    }

    private func members(of value: JSONValue?) throws -> [String: JSONValue] {
        guard case .object(let members) = try #require(value) else {
            Issue.record("no object: \(String(describing: value))")
            return [:]
        }
        return members
    }

    @Test("A field that was not found is there, at both levels", arguments: InvoiceVersion.allCases)
    func nothingFound(version: InvoiceVersion) throws {
        let inference = try inference(.empty, version)
        let whole = try members(of: inference["prediction"])
        let page = try members(of: inference["pages"]?[0]?["prediction"])
        let fields = FieldShape.fields(of: version)
        #expect(Set(whole.keys) == Set(fields.keys))
        #expect(Set(page.keys) == Set(fields.keys).union(["orientation"]))
        for (name, shape) in fields {
            var expected = shape.keys(in: version)
            let isList = shape == .list
            #expect(whole[name] == (isList ? .array([]) : .object(expected)), "\(name) of the document")
            expected["page_id"] = nil
            #expect(page[name] == (isList ? .array([]) : .object(expected)), "\(name) of the page")
        }
    }

    @Test("A field that was found has the same keys as one that was not", arguments: InvoiceVersion.allCases)
    func found(version: InvoiceVersion) throws {
        let prediction = try members(of: try inference(.full, version)["prediction"])
        for (name, shape) in FieldShape.fields(of: version) where shape != .list {
            #expect(Set(try members(of: prediction[name]).keys) == Set(shape.keys(in: version).keys), "\(name)")
        }
    }

    static let items: [(InvoiceVersion, String, Set<String>)] = [
        (.v2, "taxes", ["value", "rate", "code"]), (.v3, "taxes", ["value", "rate", "code"]),
        (.v4, "taxes", ["value", "rate", "base", "code"]),
        (.v2, "company_registration", ["value", "type"]), (.v3, "customer_company_registration", ["value", "type"]),
        (.v4, "supplier_company_registrations", ["value", "type"]),
        (.v2, "payment_details", ["account_number", "iban", "routing_number", "swift"]),
        (.v4, "supplier_payment_details", ["account_number", "iban", "routing_number", "swift"]),
        (.v4, "reference_numbers", ["value"]),
        (
            .v4, "line_items",
            [
                "description", "product_code", "quantity", "unit_measure", "unit_price", "tax_rate", "tax_amount",
                "total_amount",
            ]
        ),
    ]

    @Test("An item of a list has its keys, and names its page at document level only", arguments: items)
    func listItem(version: InvoiceVersion, list: String, keys: Set<String>) throws {
        let inference = try inference(.full, version)
        let placed: Set<String> = ["confidence", "polygon"]
        let whole = try members(of: inference["prediction"]?[list]?[0])
        #expect(Set(whole.keys) == keys.union(placed).union(["page_id"]))
        let page = try members(of: inference["pages"]?[0]?["prediction"]?[list]?[0])
        #expect(Set(page.keys) == keys.union(placed))
    }

    @Test("A tax without a code has no such key", arguments: InvoiceVersion.allCases)
    func taxWithoutCode(version: InvoiceVersion) throws {
        let tax = try members(of: try inference(.full, version)["prediction"]?["taxes"]?[1])
        #expect(tax["code"] == nil)
        #expect(tax["base"] == (version == .v4 ? .null : nil))
    }

    @Test("The product's features are its fields and the page's orientation", arguments: InvoiceVersion.allCases)
    func features(version: InvoiceVersion) throws {
        guard case .array(let features) = try inference(.empty, version)["product"]?["features"] else {
            Issue.record("no features")
            return
        }
        let names = Set(FieldShape.fields(of: version).keys).union(["orientation"])
        #expect(features.count == names.count)
        #expect(names.allSatisfy { features.contains(.string($0)) })
    }
}
