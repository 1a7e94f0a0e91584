#if Server
import Foundation
import InvoiceServer
import Synchronization
import Testing

@Suite struct RemoteDocumentFetcherTests {
    /// What came, or why nothing did.
    private func fetch(
        _ url: String, _ settings: RemoteDocumentSettings, mostBytes: Int = 100_000,
        lookup: (@Sendable (String) async throws -> [IPAddress])? = nil
    ) async throws -> Result<String, RemoteDocumentError> {
        let bytes = Mutex<[UInt8]>([])
        do {
            let fetcher = RemoteDocumentFetcher(settings: settings, lookup: lookup)
            try await fetcher.fetch(try RemoteAddress(url), mostBytes: mostBytes) { piece in
                bytes.withLock { $0 += piece }
            }
            return .success(String(decoding: bytes.withLock { $0 }, as: UTF8.self))
        } catch let error as RemoteDocumentError {
            return .failure(error)
        }
    }

    private func code(_ result: Result<String, RemoteDocumentError>) -> RemoteDocumentError.Code? {
        if case .failure(let error) = result { error.code } else { nil }
    }

    @Test(arguments: [("localhost", "DNS:localhost"), ("127.0.0.1", "IP:127.0.0.1")])
    func aDocumentIsFetchedByNameAndByAddress(_ name: String, _ certified: String) async throws {
        try await DocumentHost.run(names: certified) { host in
            let result = try await fetch("https://\(name):\(host.port)/a.pdf?x=1", host.settings)
            #expect(result == .success(DocumentHost.content))
            #expect(host.asked.all == ["/a.pdf?x=1"])
        }
    }

    @Test func theConnectionGoesToTheAddressThatWasLookedUp() async throws {
        try await DocumentHost.run { host in
            // No resolver knows this name.
            let result = try await fetch("https://documents.test:\(host.port)/a.pdf", host.settings) { name in
                #expect(name == "documents.test")
                return [IPAddress("127.0.0.1")!]
            }
            #expect(result == .success(DocumentHost.content))
        }
    }

    @Test func aNameThatChangesItsAddressGainsNothing() async throws {
        try await DocumentHost.run { host in
            let lookups = Mutex(0)
            // Nobody listens at the address that was checked; the system's resolver would lead to the host.
            let result = try await fetch("https://localhost:\(host.port)/a.pdf", host.settings) { _ in
                lookups.withLock { $0 += 1 }
                return [IPAddress("127.0.0.9")!]
            }
            #expect(result == .failure(.unreachable))
            #expect(lookups.withLock { $0 } == 1)
            #expect(host.asked.all == [])
        }
    }

    @Test(arguments: ["https://localhost:PORT/a.pdf", "https://127.0.0.1:PORT/a.pdf", "https://[::1]:PORT/a.pdf"])
    func thisMachineIsRefusedUnlessASettingAllowsIt(_ url: String) async throws {
        try await DocumentHost.run { host in
            var settings = host.settings
            settings.allowsPrivateAddresses = false
            let result = try await fetch(url.replacing("PORT", with: "\(host.port)"), settings)
            #expect(result == .failure(.unreachable))
            #expect(host.asked.all == [])
        }
    }

    @Test func oneAddressThatIsNotPublicSpoilsTheName() async throws {
        let addresses = ["8.8.8.8", "10.0.0.1"].map { IPAddress($0)! }
        let result = try await fetch("https://documents.test/a", RemoteDocumentSettings()) { _ in addresses }
        #expect(result == .failure(.unreachable))
    }

    @Test func unknownAndForbiddenNamesAreToldTheSame() async throws {
        let unknown = try await fetch("https://documents.test/a", RemoteDocumentSettings()) { _ in [] }
        let forbidden = try await fetch("https://documents.test/a", RemoteDocumentSettings()) { _ in
            [IPAddress("10.0.0.1")!]
        }
        #expect(unknown == .failure(.unreachable))
        #expect(forbidden == unknown)
    }

    @Test func anAddressThatDoesNotAnswerIsFollowedByTheNext() async throws {
        try await DocumentHost.run { host in
            let addresses = ["127.0.0.9", "127.0.0.1"].map { IPAddress($0)! }
            let result = try await fetch("https://documents.test:\(host.port)/a.pdf", host.settings) { _ in addresses }
            #expect(result == .success(DocumentHost.content))
        }
    }

    @Test func threeRedirectionsAreFollowedAndNoMore() async throws {
        try await DocumentHost.run { host in
            var url = "/a.pdf"
            for count in 1...4 {
                url = "/to?location=" + url.addingPercentEncoding(withAllowedCharacters: .alphanumerics)!
                let result = try await fetch("https://localhost:\(host.port)\(url)", host.settings)
                #expect(count <= 3 ? result == .success(DocumentHost.content) : code(result) == .tooManyRedirects)
            }
        }
    }

    @Test(arguments: [
        ("http://localhost/a.pdf", RemoteDocumentError.Code.notSecure), ("https://127.1/a.pdf", .badAddress),
        ("https://user:word@localhost/a.pdf", .badAddress), ("https://internal.test/a.pdf", .unreachable),
        ("https://127.0.0.9/a.pdf", .unreachable),
    ])
    func aRedirectionIsCheckedAsTheURLWas(_ location: String, _ code: RemoteDocumentError.Code) async throws {
        try await DocumentHost.run { host in
            let settings = host.settings
            let target = location.addingPercentEncoding(withAllowedCharacters: .alphanumerics)!
            let result = try await fetch("https://documents.test:\(host.port)/to?location=\(target)", settings) {
                name in
                name == "documents.test" ? [IPAddress("127.0.0.1")!] : []
            }
            #expect(self.code(result) == code)
        }
    }

    @Test func aHostWithoutAValidCertificateIsRefused() async throws {
        try await DocumentHost.run { host in
            var settings = host.settings
            settings.certificateAuthorities = nil
            #expect(code(try await fetch("https://localhost:\(host.port)/a.pdf", settings)) == .badCertificate)
            let wrongName = try await fetch("https://other.test:\(host.port)/a.pdf", host.settings) { _ in
                [IPAddress("127.0.0.1")!]
            }
            #expect(code(wrongName) == .badCertificate)
        }
    }

    @Test(arguments: ["/status/404", "/status/500", "/status/206", "/status/302", "/empty"])
    func anotherAnswerThanADocumentIsRefused(_ path: String) async throws {
        try await DocumentHost.run { host in
            let result = try await fetch("https://localhost:\(host.port)\(path)", host.settings)
            #expect(code(result) == .badAnswer)
        }
    }

    @Test(arguments: ["/large", "/endless"])
    func aLargeDocumentIsRefusedAsSoonAsItIsKnown(_ path: String) async throws {
        try await DocumentHost.run { host in
            let result = try await fetch("https://localhost:\(host.port)\(path)", host.settings, mostBytes: 3_000)
            #expect(code(result) == .tooLarge)
        }
    }

    @Test func aSlowDocumentIsGivenUp() async throws {
        try await DocumentHost.run { host in
            var settings = host.settings
            settings.totalTimeout = 3
            let start = ContinuousClock().now
            let result = try await fetch("https://localhost:\(host.port)/endless", settings)
            #expect(code(result) == .tooSlow)
            #expect(ContinuousClock().now - start < .seconds(30))
        }
    }

    @Test func aLookupThatHangsIsGivenUp() async throws {
        var settings = RemoteDocumentSettings()
        settings.connectTimeout = 1
        let result = try await fetch("https://documents.test/a", settings) { _ in
            try await Task.sleep(for: .seconds(60))
            return []
        }
        #expect(result == .failure(.unreachable))
    }

    @Test func fetchesAreCounted() async throws {
        var settings = RemoteDocumentSettings()
        settings.concurrentFetches = 1
        settings.totalTimeout = 1
        let fetcher = RemoteDocumentFetcher(settings: settings) { _ in
            try await Task.sleep(for: .seconds(60))
            return []
        }
        let address = try RemoteAddress("https://documents.test/a")
        let codes = await withTaskGroup { group in
            for _ in 0..<3 {
                group.addTask { () -> RemoteDocumentError.Code? in
                    do {
                        try await fetcher.fetch(address, mostBytes: 1) { _ in }
                        return nil
                    } catch { return (error as? RemoteDocumentError)?.code }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(codes.count { $0 == .busy } == 2)
    }
}
#endif
