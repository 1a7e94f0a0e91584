import CrossfootSDKTesting
import Foundation
import InvoiceSDK
import Testing

@Suite("Settings of the client")
struct ClientSettingsTests {
    @Test("Without arguments or environment but a key, the standard address and timeout are taken")
    func withoutArgumentsOrEnvironmentBut() throws {
        let settings = try ClientSettings(apiKey: "k", environment: [:])
        #expect(settings.baseURL.absoluteString == "http://127.0.0.1:8080/v1")
        #expect(settings.timeout == .seconds(120))
    }

    @Test("Everything can come from the environment")
    func everythingCanComeFromEnvironment() throws {
        let settings = try ClientSettings(environment: [
            "MINDEE_API_KEY": " from-environment\n", "MINDEE_BASE_URL": "https://example.org",
            "MINDEE_REQUEST_TIMEOUT": "7",
        ])
        #expect(settings.apiKey == "from-environment")
        #expect(settings.baseURL.absoluteString == "https://example.org/v1")
        #expect(settings.timeout == .seconds(7))
    }

    @Test("An argument wins over the environment, even over a wrong one")
    func argumentWinsOverEnvironmentEven() throws {
        let settings = try ClientSettings(
            apiKey: "argument", baseURL: URL(string: "http://localhost:9000/v1"), timeout: .milliseconds(1500),
            environment: [
                "MINDEE_API_KEY": "other", "MINDEE_BASE_URL": "no address", "MINDEE_REQUEST_TIMEOUT": "soon",
            ])
        #expect(settings.apiKey == "argument")
        #expect(settings.baseURL.absoluteString == "http://localhost:9000/v1")
        #expect(settings.timeout == .milliseconds(1500))
    }

    @Test(
        "The address may have its version or not",
        arguments: [
            ("https://example.org/v1", "https://example.org/v1"),
            ("https://example.org/v1/", "https://example.org/v1"),
            ("https://example.org", "https://example.org/v1"),
            ("https://example.org/", "https://example.org/v1"),
            ("http://10.0.0.7:8080//", "http://10.0.0.7:8080/v1"),
            ("https://example.org/reader", "https://example.org/reader/v1"),
            ("HTTPS://example.org/reader/v1", "HTTPS://example.org/reader/v1"),
        ])
    func addressMayHaveItsVersion(given: String, taken: String) throws {
        let fromVariable = try ClientSettings(environment: ["MINDEE_API_KEY": "k", "MINDEE_BASE_URL": given])
        let fromArgument = try ClientSettings(apiKey: "k", baseURL: URL(string: given), environment: [:])
        #expect(fromVariable.baseURL.absoluteString == taken)
        #expect(fromArgument.baseURL.absoluteString == taken)
    }

    @Test(
        "A missing key and senseless values are errors when the client is made",
        arguments: [
            [:],
            ["MINDEE_API_KEY": "  "],
            ["MINDEE_API_KEY": "two words"],
            ["MINDEE_API_KEY": "line\r\nX-Other: 1"],
            ["MINDEE_API_KEY": "k", "MINDEE_BASE_URL": "example.org"],
            ["MINDEE_API_KEY": "k", "MINDEE_BASE_URL": "localhost:8080/v1"],
            ["MINDEE_API_KEY": "k", "MINDEE_BASE_URL": "ftp://example.org"],
            ["MINDEE_API_KEY": "k", "MINDEE_BASE_URL": "https://example.org/v1?key=k"],
            ["MINDEE_API_KEY": "k", "MINDEE_BASE_URL": "https://user:secret@example.org"],
            ["MINDEE_API_KEY": "k", "MINDEE_REQUEST_TIMEOUT": "0"],
            ["MINDEE_API_KEY": "k", "MINDEE_REQUEST_TIMEOUT": "-1"],
            ["MINDEE_API_KEY": "k", "MINDEE_REQUEST_TIMEOUT": "1.5"],
            ["MINDEE_API_KEY": "k", "MINDEE_REQUEST_TIMEOUT": "soon"],
        ])
    func missingKeySenselessValuesAre(environment: [String: String]) async {
        let error = await clientError { _ = try InvoiceClient(environment: environment, transport: FakeTransport()) }
        guard case .settings(let message) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(!message.contains("secret"))
    }

    @Test("The user agent follows the pattern of the protocol's clients")
    func userAgentFollowsPatternProtocol() throws {
        let words = UserAgent.text.split(separator: " ")
        try #require(words.count == 3)
        #expect(words[0] == "crossfoot-swift@v\(SDKVersion.current)")
        #expect(words[1].hasPrefix("swift-v6."))
        #expect(["linux", "macos", "ios", "windows", "other"].contains(words[2]))
    }
}
