import Foundation

/// Scheme, host and port of an address (RFC 6454, section 4): who may be told a key.
struct Origin: Equatable {
    private let scheme: String
    private let host: String
    private let port: Int

    /// nil unless it is an `http` or `https` address.
    init?(_ url: URL) {
        guard let scheme = url.scheme?.lowercased(), scheme == "http" || scheme == "https",
            let host = url.host(percentEncoded: false)?.lowercased(), !host.isEmpty
        else { return nil }
        self.scheme = scheme
        self.host = host
        port = url.port ?? (scheme == "https" ? 443 : 80)
    }
}
