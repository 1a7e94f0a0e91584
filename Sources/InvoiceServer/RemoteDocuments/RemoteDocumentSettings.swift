#if Server
/// How documents are fetched that come as a URL.
package struct RemoteDocumentSettings: Sendable {
    /// Whether they are fetched at all.
    package var isEnabled = true
    /// Whether private, loopback and other addresses off the public internet may be fetched from.
    package var allowsPrivateAddresses = false
    /// PEM file of certificate authorities that are trusted beside the system's.
    package var certificateAuthorities: String?
    /// Seconds that connecting may take, name lookup and TLS each apart.
    package var connectTimeout = 5
    /// Seconds that one document may take in all.
    package var totalTimeout = 30
    package var mostRedirects = 3
    /// Documents fetched at the same time; one more is answered with 429.
    package var concurrentFetches = 16

    package init() {}
}
#endif
