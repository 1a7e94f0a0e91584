#if Server
import Foundation
import NIOCore
import NIOSSL
import Synchronization

/// The certificate that the server shows now. It can be replaced while the server runs: connections that are open
/// keep theirs, new ones get the new one.
package final class ServedCertificate: Sendable {
    package let files: CertificateFiles
    private let current: Mutex<(certificate: LoadedCertificate, dates: [Date?])>

    /// - Throws: ``CertificateError``.
    package init(_ files: CertificateFiles) throws {
        self.files = files
        let dates = files.modificationDates()
        current = Mutex((try files.load(), dates))
    }

    package var expiry: Date { current.withLock { $0.certificate.expiry } }

    /// Whether the files have changed since they were read.
    var isOutdated: Bool {
        let dates = files.modificationDates()
        return current.withLock { $0.dates != dates }
    }

    /// Reads the files again. When they cannot be used, the certificate stays as it is.
    ///
    /// - Throws: ``CertificateError``.
    package func reload() throws {
        let dates = files.modificationDates()
        do {
            let certificate = try files.load()
            current.withLock { $0 = (certificate, dates) }
        } catch {
            // Tried: not again before the files change once more.
            current.withLock { $0.dates = dates }
            throw error
        }
    }

    /// TLS 1.2 and later with forward secrecy and authenticated encryption only (RFC 9325 sections 3.1.1 and 4.2).
    func configuration(protocols: [String]) -> TLSConfiguration {
        let first = current.withLock { $0.certificate }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: first.chain, privateKey: first.key)
        configuration.minimumTLSVersion = .tlsv12
        configuration.cipherSuites = "ECDHE+AESGCM:ECDHE+CHACHA20"
        configuration.applicationProtocols = protocols
        configuration.sslContextCallback = { [self] _, promise in
            let certificate = current.withLock { $0.certificate }
            var change = NIOSSLContextConfigurationOverride()
            change.certificateChain = certificate.chain
            change.privateKey = certificate.key
            promise.succeed(change)
        }
        return configuration
    }
}
#endif
