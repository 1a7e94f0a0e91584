#if Server
import Hummingbird

/// `GET /healthz`: the server answers. No key is needed.
enum HealthRoute {
    static func add(to router: Router<ServerContext>) {
        router.read("/healthz") { _, _ in JSONResponse.response(.ok, body: Array(#"{"status":"ok"}"#.utf8)) }
        router.refuseOtherMethods("/healthz", allowed: [.get])
    }
}
#endif
