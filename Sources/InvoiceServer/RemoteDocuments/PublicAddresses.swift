#if Server
extension IPAddress {
    /// Whether the address belongs to the public internet, so that a stranger's URL may lead there.
    ///
    /// Everything is refused that the IANA registries of special-purpose addresses (RFC 6890 and its updates) do not
    /// call globally reachable, with multicast, relays that lead elsewhere, and addresses under which a cloud tells
    /// secrets to its machines.
    package var isPublic: Bool {
        guard isVersion6 else { return !Self.closedVersion4.contains { $0.contains(self) } }
        // NAT64 (RFC 6052): the translator sends it on to the IPv4 address inside.
        if Self.translation.contains(self) { return embeddedVersion4.isPublic }
        return Self.globalUnicast.contains(self) && !Self.closedVersion6.contains { $0.contains(self) }
    }

    private static let closedVersion4 = [
        "0.0.0.0/8",  // this network, RFC 791
        "10.0.0.0/8",  // private, RFC 1918
        "100.64.0.0/10",  // shared by a provider's customers (CGNAT), RFC 6598; Alibaba's metadata 100.100.100.200
        "127.0.0.0/8",  // loopback, RFC 1122
        "168.63.129.16/32",  // Azure's platform service, beside its metadata at 169.254.169.254
        "169.254.0.0/16",  // link-local, RFC 3927; metadata of most clouds
        "172.16.0.0/12",  // private, RFC 1918
        "192.0.0.0/24",  // protocol assignments, RFC 6890; Oracle's metadata 192.0.0.192
        "192.0.2.0/24",  // documentation, RFC 5737
        "192.88.99.0/24",  // relays of 6to4, RFC 7526
        "192.168.0.0/16",  // private, RFC 1918
        "198.18.0.0/15",  // benchmarks, RFC 2544
        "198.51.100.0/24",  // documentation, RFC 5737
        "203.0.113.0/24",  // documentation, RFC 5737
        "224.0.0.0/4",  // multicast, RFC 5771
        "240.0.0.0/4",  // reserved, RFC 1112, with the broadcast address
    ].map { AddressRange($0) }

    private static let translation = AddressRange("64:ff9b::/96")

    /// What is given out so far (RFC 4291 section 2.4). Loopback, mapped IPv4, unique local (`fc00::/7`), link-local,
    /// site-local and multicast addresses lie outside.
    private static let globalUnicast = AddressRange("2000::/3")

    private static let closedVersion6 = [
        "2001::/23",  // protocol assignments, RFC 2928, with Teredo, RFC 4380, and ORCHID, RFC 7343
        "2001:db8::/32",  // documentation, RFC 3849
        "2002::/16",  // 6to4, RFC 3056: leads to the IPv4 address inside
        "3fff::/20",  // documentation, RFC 9637
    ].map { AddressRange($0) }
}
#endif
