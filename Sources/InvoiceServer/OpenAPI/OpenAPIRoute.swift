#if Server
import HTTPTypes
import Hummingbird

/// `GET /openapi.json` and `GET /v1/products/{owner}/{product}/{version}/openapi.json`: what can be asked of the
/// service. No key is needed.
enum OpenAPIRoute {
    static func add(to router: Router<ServerContext>) {
        let service: RouterPath = "/openapi.json"
        router.read(service) { _, _ in JSONResponse.response(.ok, body: OpenAPIDocument.service) }
        router.refuseOtherMethods(service, allowed: [.get])

        let product: RouterPath = "/v1/products/:owner/:product/:version/openapi.json"
        router.read(product) { _, context in
            let document = try OpenAPIDocument.product(
                owner: context.parameters.require("owner"), name: context.parameters.require("product"),
                version: context.parameters.require("version"))
            guard let document else { throw ServerError.notFound("This server has no such product.") }
            return JSONResponse.response(.ok, body: document)
        }
        router.refuseOtherMethods(product, allowed: [.get])
    }
}
#endif
