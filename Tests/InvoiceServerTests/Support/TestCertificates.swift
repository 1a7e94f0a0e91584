#if Server
import Foundation

/// A certificate authority of a test's own and a certificate of it, made anew by the command `openssl`.
struct TestCertificates {
    struct Failure: Error {
        var output: String
    }

    let authority: String
    let certificate: String
    let key: String

    /// - Parameter names: as the extension `subjectAltName` gives them.
    init(folder: String, names: String = "DNS:localhost,DNS:documents.test") throws {
        authority = folder + "/authority.pem"
        certificate = folder + "/server.pem"
        key = folder + "/server.key"
        let fresh = [
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
        ]
        try Self.openssl(fresh + ["-subj", "/CN=Test", "-keyout", folder + "/authority.key", "-out", authority])
        try Self.openssl(
            fresh + [
                "-subj", "/CN=localhost", "-keyout", key, "-out", certificate, "-CA", authority, "-CAkey",
                folder + "/authority.key", "-addext", "basicConstraints=critical,CA:FALSE", "-addext",
                "subjectAltName=\(names)",
            ])
    }

    private static func openssl(_ arguments: [String]) throws {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["openssl"] + arguments
        process.standardError = output
        process.standardOutput = output
        try RunningProgram.launch(process)
        let text = RunningProgram.text(from: output.fileHandleForReading)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(output: text) }
    }
}
#endif
