#if Server
import HTTPTypes
import Hummingbird

/// `GET /healthz`: the server answers. No key is needed.
enum HealthRoute {
    static func add(to router: Router<ServerContext>) {
        router.get("/healthz") { _, _ in JSONResponse.response(.ok, body: Array(#"{"status":"ok"}"#.utf8)) }
        router.head("/healthz") { _, _ in JSONResponse.response(.ok, body: []) }
        for method in [HTTPRequest.Method.post, .put, .patch, .delete] {
            router.on("/healthz", method: method) { _, _ -> Response in
                throw ServerError.methodNotAllowed(allowed: [.get, .head])
            }
        }
    }
}
#endif
