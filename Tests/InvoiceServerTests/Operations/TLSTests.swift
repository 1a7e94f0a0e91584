#if Server
import Foundation
import HTTPTypes
import HummingbirdTesting
import InvoiceServer
import Testing

@Suite struct TLSTests {
    /// Runs a server with a certificate of its own, and gives a way to ask it with curl.
    private func withServer(
        offersHTTP2: Bool = true, configure: (inout ServerConfiguration) -> Void = { _ in },
        _ body:
            @Sendable (TestServer, ServedCertificate, _ curl: @Sendable ([String]) async throws -> RunningProgram)
            async throws -> Void
    ) async throws {
        try await withTemporaryFolder { folder in
            let certificate = try ServedCertificate(try await TestCertificate.make(in: folder).files)
            try await TestServer.run(
                .live, configure: configure,
                adjust: { parts in
                    parts.certificate = certificate
                    parts.offersHTTP2 = offersHTTP2
                }
            ) { server in
                try await body(server, certificate) { arguments in
                    try await RunningProgram.run(
                        "curl",
                        [
                            "--silent", "--show-error", "--noproxy", "*", "--max-time", "20", "--cacert",
                            certificate.files.certificate,
                        ] + arguments)
                }
            }
        }
    }

    @Test(arguments: [
        ("--http2", "2", "none"), ("--http1.1", "1.1", "none"), ("--http2", "2", "100-continue"),
        ("--http1.1", "1.1", "100-continue"),
    ])
    func aDocumentIsReadOverBothVersions(_ option: String, _ version: String, _ expectation: String) async throws {
        try await withServer { server, _, curl in
            let path = "\(server.folder)/document.pdf"
            try Data(repeating: 0x25, count: 2_000_000).write(to: URL(fileURLWithPath: path))
            let expect = expectation == "none" ? "Expect:" : "Expect: \(expectation)"
            let answer = try await curl([
                option, "-H", expect, "-H", "Authorization: Token \(server.key)", "-F", "document=@\(path)", "-w",
                "\n%{http_version} %{http_code}", "https://localhost:\(server.port)\(Form.path)",
            ])
            #expect(answer.errors == "")
            let lines = answer.output.split(separator: "\n")
            #expect(lines.last == "\(version) 201")
            #expect(
                lines.first?.contains(#""url":"https:\/\/localhost:"#) == true
                    || lines.first?.contains(#""url":"https://localhost:"#) == true)
        }
    }

    @Test func severalRequestsShareAConnection() async throws {
        try await withServer { server, _, curl in
            let address = "https://localhost:\(server.port)/healthz"
            let answer = try await curl([
                "--http2", "-w", "%{num_connects} ", "-o", "/dev/null", address, "-o", "/dev/null", address,
            ])
            #expect(answer.output == "1 0 ")
        }
    }

    @Test func withoutHTTP2OnlyTheOldVersionIsOffered() async throws {
        try await withServer(offersHTTP2: false) { server, _, curl in
            let answer = try await curl([
                "--http2", "-w", "%{http_version}", "-o", "/dev/null", "https://localhost:\(server.port)/healthz",
            ])
            #expect(answer.output == "1.1")
        }
    }

    @Test(arguments: [
        (["--tls-max", "1.1"], false), (["--tls-max", "1.2"], true), (["--tlsv1.3"], true),
        (["--tls-max", "1.2", "--ciphers", "AES128-SHA"], false),
    ])
    func onlyModernTLSIsSpoken(_ options: [String], _ isTaken: Bool) async throws {
        try await withServer { server, _, curl in
            let answer = try await curl(options + ["-o", "/dev/null", "https://localhost:\(server.port)/healthz"])
            #expect((answer.status == 0) == isTaken, "\(answer.errors)")
        }
    }

    /// What guards a connection guards the streams of HTTP/2 as well.
    @Test(arguments: ["--http2", "--http1.1"])
    func aSenderWithoutEndIsCutOff(_ option: String) async throws {
        try await withServer(configure: { $0.limits.documentBytes = 1_000 }) { server, _, curl in
            let path = "\(server.folder)/long"
            try Data(repeating: 0x25, count: 30_000_000).write(to: URL(fileURLWithPath: path))
            let answer = try await curl([
                option, "-H", "Authorization: Token \(server.key)", "-H", "Expect:", "-H",
                "Content-Type: \(Form.contentType)",
                "-H", "Transfer-Encoding: chunked", "-T", path, "-X", "POST", "-o", "/dev/null", "-w",
                "%{size_upload} %{http_code}",
                "https://localhost:\(server.port)\(Form.path)",
            ])
            let sent = answer.output.split(separator: " ").first.flatMap { Int($0) } ?? 0
            #expect(sent < 20_000_000, "\(answer.output) \(answer.errors)")
        }
    }

    @Test func plainTextOnATLSPortIsNotAnswered() async throws {
        try await withServer { server, _, _ in
            let connection = try RawConnection(port: server.port)
            try await connection.send("GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n")
            await #expect(throws: RawConnection.Failure.self) { try await connection.receiveHead() }
        }
    }

    @Test func aNewCertificateIsShownToNewConnections() async throws {
        try await withServer { server, certificate, curl in
            let address = "https://localhost:\(server.port)/healthz"
            let before = try await curl(["-o", "/dev/null", address])
            #expect(before.status == 0)
            let old = "\(server.folder)/old.pem"
            try FileManager.default.copyItem(atPath: certificate.files.certificate, toPath: old)
            let folder = URL(fileURLWithPath: certificate.files.certificate).deletingLastPathComponent().path
            _ = try await TestCertificate.make(in: folder)
            try certificate.reload()
            #expect(try await curl(["-o", "/dev/null", address]).status == 0)
            #expect(try await curl(["-o", "/dev/null", "--cacert", old, address]).status != 0)
        }
    }

    @Test func aBrokenCertificateLeavesTheOldOne() async throws {
        try await withServer { server, certificate, curl in
            let path = certificate.files.certificate
            let copy = "\(server.folder)/copy.pem"
            try FileManager.default.copyItem(atPath: path, toPath: copy)
            try "nonsense".write(toFile: path, atomically: true, encoding: .utf8)
            #expect(throws: CertificateError.self) { try certificate.reload() }
            #expect(try await curl(["--cacert", copy, "https://localhost:\(server.port)/healthz"]).status == 0)
        }
    }

    @Test(arguments: ["right", "wrong", nil])
    func aKeyMayHaveAPassphrase(_ passphrase: String?) async throws {
        try await withTemporaryFolder { folder in
            var files = try await TestCertificate.make(in: folder, passphrase: "right").files
            files.passphrase = passphrase
            if passphrase == "right" {
                #expect(try ServedCertificate(files).expiry > Date())
            } else {
                let error = #expect(throws: CertificateError.self) { try ServedCertificate(files) }
                #expect(
                    error?.description == "\(files.key) is no PEM file of a private key, or needs another passphrase.")
            }
        }
    }

    @Test func aKeyOfAnotherCertificateIsRefused() async throws {
        try await withTemporaryFolder { folder in
            var files = try await TestCertificate.make(in: folder).files
            files.key = try await TestCertificate.make(in: folder, name: "other").files.key
            let error = #expect(throws: CertificateError.self) { try ServedCertificate(files) }
            #expect(error?.description.hasSuffix("is not the key of the certificate in \(files.certificate).") == true)
        }
    }
}
#endif
