#if Server
/// A product as the OpenAPI document describes it: where it is, and its fields.
struct OpenAPIProduct: Sendable {
    /// As in an address.
    var name: String
    var version: String
    /// Name of the schema of its prediction.
    var schema: String
    var isSynchronous: Bool
    var isAsynchronous: Bool
    /// Names and schemas of the fields of the whole document.
    var fields: [(String, OpenAPINode)]
    /// What pages have instead of `fields`.
    var pageFields: [(String, OpenAPINode)]

    /// Address on the server.
    var path: String { "/v1/products/mindee/\(name)/\(version)" }

    static let all = [
        invoices("v2", OpenAPIFields.version2), invoices("v3", OpenAPIFields.version3),
        invoices("v4", OpenAPIFields.version4), splitter,
    ]

    private static func invoices(_ version: String, _ fields: [(String, OpenAPINode)]) -> OpenAPIProduct {
        OpenAPIProduct(
            name: "invoices", version: version, schema: "Invoice\(version.uppercased())", isSynchronous: true,
            isAsynchronous: version == "v4", fields: fields, pageFields: fields + [("orientation", .schema("Turn"))])
    }

    private static let splitter = OpenAPIProduct(
        name: "invoice_splitter", version: "v1", schema: "InvoiceSplitterV1", isSynchronous: false,
        isAsynchronous: true, fields: [("invoice_page_groups", .list(of: .schema("PageGroup")))], pageFields: [])
}
#endif
