#if Server
/// Which pages may call the server from a browser (the Fetch standard's CORS protocol).
///
/// Any page may, by default. That is safe here: a browser adds nothing to such a request that proves who the user is,
/// as the server knows no cookies and no HTTP login, and a page that wants an answer must bring a key of its own.
package enum CrossOriginPolicy: Sendable, Hashable {
    case anyOrigin
    /// Origins such as `https://books.example.org`, in lower case.
    case origins(Set<String>)

    /// Reads `*`, `off`, or origins separated by commas; nil when one of them is no origin.
    package init?(_ text: String) {
        switch text {
        case "*": self = .anyOrigin
        case "off": self = .origins([])
        default:
            let origins = text.split(separator: ",").map { String($0.drop { $0 == " " }).lowercased() }
            let areOrigins = origins.allSatisfy { origin in
                guard let scheme = origin.firstRange(of: "://") else { return false }
                let host = origin[scheme.upperBound...]
                return !host.isEmpty && !host.contains("/") && !host.contains(" ") && !host.contains("*")
            }
            guard !origins.isEmpty, areOrigins else { return nil }
            self = .origins(Set(origins))
        }
    }

    /// Value of `Access-Control-Allow-Origin`; nil when that origin may not read answers.
    func allowedOrigin(for origin: String) -> String? {
        switch self {
        case .anyOrigin: "*"
        case .origins(let origins): origins.contains(origin.lowercased()) ? origin : nil
        }
    }

    /// Whether answers differ by origin, so that caches must keep them apart.
    var variesByOrigin: Bool {
        if case .origins(let origins) = self { !origins.isEmpty } else { false }
    }
}
#endif
