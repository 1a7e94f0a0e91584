#if Server
/// What one field looks like.
enum OpenAPIFieldSchemas {
    static let all: [(String, OpenAPINode)] = [
        ("Polygon", polygon), ("TextField", placed([("value", .textOrNull)])),
        ("AmountField", placed([("value", .numberOrNull)])), ("DateField", placed([("value", .dateOrNull)])),
        ("DueDate", placed([("value", .dateOrNull), ("raw", .textOrNull)])),
        ("DueDateV4", placed([("value", .dateOrNull), ("is_computed", .boolean)])),
        ("Classification", .record([("value", .textOrNull)], optional: [("confidence", .confidence)])),
        (
            "Locale",
            .record([("confidence", .confidence), ("language", .textOrNull), ("currency", .textOrNull)])
        ),
        (
            "LocaleV4",
            .record([
                ("confidence", .confidence), ("language", .textOrNull), ("currency", .textOrNull),
                ("country", .textOrNull), ("value", .textOrNull),
            ])
        ),
        ("Tax", tax([])), ("TaxV4", tax([("base", .numberOrNull)])),
        ("Registration", placed([("value", .textOrNull), ("type", .text)])),
        ("PaymentDetails", placed(texts(["account_number", "iban", "routing_number", "swift"]))),
        ("Name", placed(texts(["value", "raw_value"]))),
        (
            "Address",
            placed(
                texts([
                    "value", "street_number", "street_name", "po_box", "address_complement", "city", "postal_code",
                    "state", "country",
                ]))
        ),
        ("LineItem", lineItem),
        ("Turn", .record([("confidence", .confidence), ("degrees", .integer)])),
        (
            "PageGroup",
            .record([
                ("page_indexes", .list(of: ["type": "integer", "minimum": 0])), ("confidence", .confidence),
            ])
        ),
    ]

    /// Points of a polygon as fractions of the page, from its top left corner; empty for what has no place.
    private static let polygon: OpenAPINode = [
        "type": "array",
        "description": "Points [x, y] as fractions of the page's width and height, from its top left corner.",
        "items": ["type": "array", "items": ["type": "number"], "minItems": 2, "maxItems": 2],
    ]

    private static let lineItem = placed(
        texts(["description", "product_code", "unit_measure"])
            + ["quantity", "unit_price", "tax_rate", "tax_amount", "total_amount"].map { ($0, .numberOrNull) })

    private static func tax(_ more: [(String, OpenAPINode)]) -> OpenAPINode {
        placed([("value", .numberOrNull), ("rate", .numberOrNull)] + more, optional: [("code", .textOrNull)])
    }

    private static func texts(_ names: [String]) -> [(String, OpenAPINode)] { names.map { ($0, .textOrNull) } }

    /// With a place on a page; `page_id` at the level of the document only.
    private static func placed(
        _ members: [(String, OpenAPINode)], optional: [(String, OpenAPINode)] = []
    ) -> OpenAPINode {
        .record(
            members + [("confidence", .confidence), ("polygon", .schema("Polygon"))],
            optional: optional + [("page_id", .integerOrNull)])
    }
}
#endif
