#if Server
import Foundation
import NIOSSL

/// Where the server's certificate and its key stand: PEM files.
package struct CertificateFiles: Sendable {
    package var certificate: String
    package var key: String
    package var passphrase: String?

    package init(certificate: String, key: String, passphrase: String? = nil) {
        self.certificate = certificate
        self.key = key
        self.passphrase = passphrase
    }

    /// Reads both, and makes sure that they belong together.
    ///
    /// - Throws: ``CertificateError``.
    func load() throws -> LoadedCertificate {
        let chain: [NIOSSLCertificate]
        do {
            chain = try NIOSSLCertificate.fromPEMFile(certificate)
        } catch {
            throw CertificateError("\(certificate) is no readable PEM file of certificates.")
        }
        guard let leaf = chain.first else {
            throw CertificateError("\(certificate) has no certificate.")
        }
        let privateKey: NIOSSLPrivateKey
        do {
            guard let bytes = FileManager.default.contents(atPath: key) else {
                throw CertificateError("\(key) cannot be read.")
            }
            // Without an answer to the question for a passphrase, BoringSSL would ask on the terminal.
            privateKey = try NIOSSLPrivateKey(bytes: Array(bytes), format: .pem) { setter in
                setter(Array((passphrase ?? "").utf8))
            }
        } catch let error as CertificateError {
            throw error
        } catch {
            throw CertificateError("\(key) is no PEM file of a private key, or needs another passphrase.")
        }
        let loaded = LoadedCertificate(
            chain: chain.map { .certificate($0) }, key: .privateKey(privateKey),
            expiry: Date(timeIntervalSince1970: TimeInterval(leaf.notValidAfter)))
        do {
            _ = try NIOSSLContext(
                configuration: .makeServerConfiguration(
                    certificateChain: loaded.chain, privateKey: loaded.key))
        } catch {
            throw CertificateError("\(key) is not the key of the certificate in \(certificate).")
        }
        return loaded
    }

    /// When the files were last written; changes when one of them is replaced.
    func modificationDates() -> [Date?] {
        [certificate, key].map { path in
            // What a link points to: secrets of Kubernetes are links.
            let path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
            return (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
        }
    }
}

/// A certificate with its chain and key, ready to be shown to callers.
struct LoadedCertificate: Sendable {
    var chain: [NIOSSLCertificateSource]
    var key: NIOSSLPrivateKeySource
    var expiry: Date
}

/// Why a certificate cannot be used; never says a passphrase.
package struct CertificateError: Error, Sendable, CustomStringConvertible {
    package var description: String

    init(_ description: String) { self.description = description }
}
#endif
