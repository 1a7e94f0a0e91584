#if Server
/// The OpenAPI 3.1 document of the service or of one product.
///
/// Written here by hand, and held against the router and against answers by tests and by `scripts/tests/openapi`.
package enum OpenAPIDocument {
    /// The whole service, as JSON.
    package static let service = document(
        title: "Crossfoot", paths: OpenAPIProduct.all.flatMap { OpenAPIOperations.of($0) } + OpenAPIOperations.general,
        products: OpenAPIProduct.all
    ).bytes

    /// One product, as JSON; nil when there is none of that name and version.
    package static func product(owner: String, name: String, version: String) -> [UInt8]? {
        owner == "mindee" ? products["\(name)/\(version)"] : nil
    }

    private static let products = Dictionary(
        uniqueKeysWithValues: OpenAPIProduct.all.map { product in
            let title = "Crossfoot: \(product.name) \(product.version)"
            let paths = OpenAPIOperations.of(product)
            return (
                "\(product.name)/\(product.version)", document(title: title, paths: paths, products: [product]).bytes
            )
        })

    private static func document(
        title: String, paths: OpenAPIOperations.Paths, products: [OpenAPIProduct]
    ) -> OpenAPINode {
        let schemas =
            OpenAPIEnvelopeSchemas.all + products.flatMap { OpenAPIEnvelopeSchemas.document(of: $0) }
            + OpenAPIFieldSchemas.all
        return [
            "openapi": "3.1.0",
            "info": [
                "title": .string(title), "version": "1",
                "description": "Reads invoices: documents in, their fields out.",
                "license": ["name": "MIT", "identifier": "MIT"],
            ],
            "servers": [["url": "/"]],
            "paths": .object(paths.map { (name: $0.0, value: $0.1) }),
            "components": [
                "securitySchemes": OpenAPIRequests.securitySchemes,
                "schemas": .object(schemas.map { (name: $0.0, value: $0.1) }),
            ],
        ]
    }
}
#endif
