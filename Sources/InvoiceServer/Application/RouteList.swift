#if Server
import Hummingbird

/// Every address that the server knows, as a method and a path with `:name` for what varies; also those that only
/// answer that the method is wrong.
package func routeList(_ parts: ServerParts) -> [(method: String, path: String)] {
    buildRouter(parts).routes.map { (method: $0.method.rawValue, path: $0.path.description) }
}
#endif
