#if Server
import Foundation

/// An internet address as bytes, without port or zone: 4 for IPv4, 16 for IPv6.
package struct IPAddress: Sendable, Hashable, CustomStringConvertible {
    package let bytes: [UInt8]

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// Reads the usual spelling: four decimal numbers without leading zeros, or RFC 4291 section 2.2; nil for every
    /// other spelling, and for zones.
    package init?(_ text: some StringProtocol) {
        let text = String(text)
        var version4 = in_addr()
        var version6 = in6_addr()
        if inet_pton(AF_INET, text, &version4) == 1 {
            self.init(bytes: withUnsafeBytes(of: version4) { Array($0) })
        } else if inet_pton(AF_INET6, text, &version6) == 1 {
            self.init(bytes: withUnsafeBytes(of: version6) { Array($0) })
        } else {
            return nil
        }
    }

    /// - Parameter address: of a lookup; nil for other families than IPv4 and IPv6.
    init?(_ address: UnsafePointer<sockaddr>) {
        switch Int32(address.pointee.sa_family) {
        case AF_INET:
            self = address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { socket in
                withUnsafeBytes(of: socket.pointee.sin_addr) { IPAddress(bytes: Array($0)) }
            }
        case AF_INET6:
            self = address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { socket in
                withUnsafeBytes(of: socket.pointee.sin6_addr) { IPAddress(bytes: Array($0)) }
            }
        default:
            return nil
        }
    }

    package var isVersion6: Bool { bytes.count == 16 }

    /// The usual spelling, without brackets.
    package var description: String {
        var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        inet_ntop(isVersion6 ? AF_INET6 : AF_INET, bytes, &buffer, socklen_t(buffer.count))
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The last four bytes as an IPv4 address.
    var embeddedVersion4: IPAddress { IPAddress(bytes: Array(bytes.suffix(4))) }
}
#endif
