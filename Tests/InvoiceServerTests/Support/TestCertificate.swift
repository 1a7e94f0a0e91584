#if Server
import Foundation
import InvoiceServer

/// A self-signed certificate for this machine, made by openssl for one test.
struct TestCertificate {
    let files: CertificateFiles

    static func make(in folder: String, name: String = "server", passphrase: String? = nil) async throws -> Self {
        let certificate = "\(folder)/\(name).pem"
        let key = "\(folder)/\(name).key"
        let made = try await RunningProgram.run(
            "openssl",
            [
                "req", "-x509", "-newkey", "rsa:2048", "-days", "30", "-subj", "/CN=\(name).test", "-addext",
                "subjectAltName=DNS:localhost,IP:127.0.0.1", "-out", certificate, "-keyout", key,
            ] + (passphrase.map { ["-passout", "pass:\($0)"] } ?? ["-nodes"]))
        guard made.status == 0 else { throw Failure(text: made.errors) }
        return TestCertificate(files: CertificateFiles(certificate: certificate, key: key, passphrase: passphrase))
    }

    struct Failure: Error {
        var text: String
    }
}
#endif
