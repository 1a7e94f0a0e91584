#if Server
/// Where an object of the bucket is: host as it is signed, and the path.
struct S3Address: Sendable {
    /// `https` or `http`.
    let scheme: String
    /// With the port where it is not the scheme's own: the header `Host`.
    let host: String
    /// Encoded.
    let path: String

    /// - Parameter name: nil for the bucket itself.
    init?(_ settings: S3Settings, name: String?) {
        let parts = settings.endpoint.split(separator: "/", omittingEmptySubsequences: true)
        guard parts.count == 2, parts[0] == "https:" || parts[0] == "http:" else { return nil }
        scheme = String(parts[0].dropLast())
        var authority = String(parts[1])
        let ownPort = scheme == "https" ? ":443" : ":80"
        if authority.hasSuffix(ownPort) { authority.removeLast(ownPort.count) }
        let object = name.map { SignatureV4.encoded(settings.prefix + $0, keepingSlashes: true) } ?? ""
        switch settings.addressing {
        case .path:
            host = authority
            path = "/" + SignatureV4.encoded(settings.bucket) + (name == nil ? "" : "/" + object)
        case .virtualHost:
            host = "\(settings.bucket).\(authority)"
            path = "/" + object
        }
    }
}
#endif
