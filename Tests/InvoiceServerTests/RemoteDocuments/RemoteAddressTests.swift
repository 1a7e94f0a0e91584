#if Server
import InvoiceServer
import Testing

@Suite struct RemoteAddressTests {
    /// URL, host, port, path and query, name of the document.
    static let taken: [(String, String, Int, String, String)] = [
        ("https://example.org/a.pdf", "example.org", 443, "/a.pdf", "a.pdf"),
        ("HTTPS://Example.ORG./x/a.pdf?sig=1#page", "example.org", 443, "/x/a.pdf?sig=1", "a.pdf"),
        (" https://example.org\n", "example.org", 443, "/", "document"),
        ("https://example.org:8443?a=/b.pdf", "example.org", 8_443, "/?a=/b.pdf", "document"),
        ("https://example.org:/a/", "example.org", 443, "/a/", "a"),
        ("https://8.8.8.8/a%20b.pdf", "8.8.8.8", 443, "/a%20b.pdf", "a b.pdf"),
        ("https://[2606:4700::0]:444/a", "[2606:4700::]", 444, "/a", "a"),
        ("https://a_b.xn--bcher-kva.example/r é.pdf", "a_b.xn--bcher-kva.example", 443, "/r%20%C3%A9.pdf", "r é.pdf"),
        ("https://example.org/a%00b", "example.org", 443, "/a%00b", "a%00b"),
        ("https://localhost/a", "localhost", 443, "/a", "a"),
    ]

    @Test(arguments: taken)
    func aPlainURLIsTakenApart(_ text: String, _ host: String, _ port: Int, _ target: String, _ name: String) throws {
        let address = try RemoteAddress(text)
        #expect(address.hostText == host)
        #expect(address.port == port)
        #expect(address.target == target)
        #expect(address.fileName == name)
    }

    @Test(arguments: [
        "https://", "https:///a", "https://user@example.org/a", "https://user:word@example.org/a",
        "https://@example.org/",
        "https://example.org\\@127.0.0.1/a", "https://127.1/a", "https://2130706433/", "https://0x7f000001/",
        "https://0177.0.0.1/", "https://0x7f.1/", "https://127.0.0.1.0x/", "https://1.2.3.4.5/",
        "https://256.256.256.256/",
        "https://[fe80::1%25eth0]/", "https://[fe80::1%eth0]/", "https://[::1/", "https://::1/", "https://[1.2.3.4]/",
        "https://[localhost]/", "https://exa mple.org/", "https://ex%61mple.org/", "https://bücher.example/",
        "https://a..b/", "https://-a.example/", "https://example.org:0/", "https://example.org:65536/",
        "https://example.org:a/", "https://127。0。0。1/", "https://example.org/a\r\nHost: b",
        "https://example.org/" + String(repeating: "a", count: 8_192),
    ])
    func anUnclearURLIsRefused(_ text: String) {
        #expect { try RemoteAddress(text) } throws: { ($0 as? RemoteDocumentError)?.code == .badAddress }
    }

    @Test(arguments: ["http://example.org/a.pdf", "ftp://example.org/", "file:///etc/passwd", "gopher://x/", "://x"])
    func onlyHTTPSIsTaken(_ text: String) {
        #expect { try RemoteAddress(text) } throws: { ($0 as? RemoteDocumentError)?.code == .notSecure }
    }

    static let redirections: [(String, String)] = [
        ("https://b.example/x", "https://b.example/x"), ("//b.example/x", "https://b.example/x"),
        ("/x?y=1", "https://example.org:444/x?y=1"), ("c.pdf", "https://example.org:444/a/c.pdf"),
        ("../c.pdf", "https://example.org:444/c.pdf"), ("?v=2", "https://example.org:444/a/b.pdf?v=2"),
    ]

    @Test(arguments: redirections)
    func aRedirectionIsRelativeToWhereItCameFrom(_ location: String, _ result: String) throws {
        #expect(try RemoteAddress("https://example.org:444/a/b.pdf?v=1").following(location).text == result)
    }

    @Test(arguments: ["http://example.org/a", "https://user@example.org/", "https://127.1/", "ftp://example.org/"])
    func aRedirectionIsCheckedAsTheURLWas(_ location: String) throws {
        let address = try RemoteAddress("https://example.org/a")
        #expect(throws: RemoteDocumentError.self) { try address.following(location) }
    }
}
#endif
