#if Server
import HTTPTypes
import Hummingbird

/// The address that a request asked for, as the envelope repeats it.
enum RequestAddress {
    /// Scheme, host as the sender named it, path and query.
    ///
    /// ``ConnectionGuard`` knows whether the connection is TLS. Behind a proxy that speaks https, `X-Forwarded-Proto`
    /// tells the scheme. The address is for information only, so nothing rests on that header.
    static func url(of request: Request) -> String {
        let path = request.head.path ?? "/"
        if path.hasPrefix("http://") || path.hasPrefix("https://") { return path }
        let forwarded = HTTPField.Name("X-Forwarded-Proto").flatMap { request.headers[$0] }
        let isSecure = request.head.scheme == "https" || forwarded?.lowercased() == "https"
        let scheme = isSecure ? "https" : "http"
        return "\(scheme)://\(request.head.authority ?? "localhost")\(path)"
    }
}
#endif
