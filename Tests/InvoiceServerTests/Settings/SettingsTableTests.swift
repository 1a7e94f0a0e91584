#if Server
import Foundation
import InvoiceServer
import Testing

@Suite struct SettingsTableTests {
    @Test(arguments: SettingName.allCases)
    func theDefaultIsAValueThatMayBeSet(_ name: SettingName) throws {
        guard let standard = name.definition.standard else { return }
        var settings = Settings()
        try settings.set(name, standard, source: .argument, place: name.argument)
        #expect(settings.text(name) == standard)
    }

    @Test func namesFollowOneRule() {
        #expect(SettingName.readerTimeAsync.argument == "--reader-time-async")
        #expect(SettingName.readerTimeAsync.variable == "CROSSFOOT_READER_TIME_ASYNC")
        #expect(SettingName.s3AccessKey.argument == "--s3-access-key-file")
        #expect(SettingName.s3AccessKey.fileVariable == "CROSSFOOT_S3_ACCESS_KEY_FILE")
        #expect(SettingName.http2.key == "http2")
        #expect(Set(SettingName.allCases.map(\.key)).count == SettingName.allCases.count)
    }

    @Test(arguments: SettingName.allCases)
    func meaningsAreSentences(_ name: SettingName) {
        #expect(name.definition.meaning.hasSuffix("."))
        #expect(!name.definition.isSecret || name.definition.standard == nil)
    }

    /// `docs/configuration.md` lists every setting as the table has it.
    @Test func theDocumentationIsTheTable() throws {
        var root = URL(fileURLWithPath: #filePath)
        while !FileManager.default.fileExists(atPath: root.appendingPathComponent("Package.swift").path) {
            root.deleteLastPathComponent()
        }
        let text = try String(contentsOf: root.appendingPathComponent("docs/configuration.md"), encoding: .utf8)
        #expect(
            text.contains(SettingsListing.markdown),
            "put in the output of: crossfoot serve --print-configuration markdown")
    }

    @Test(arguments: [
        ("127.0.0.1:80", "127.0.0.1", 80), ("[::1]:9000", "::1", 9_000), ("host:0", "host", 0), (":80", nil, nil),
        ("host", nil, nil), ("host:99999", nil, nil),
    ])
    func anAddressIsHostAndPort(_ text: String, _ host: String?, _ port: Int?) throws {
        var settings = Settings()
        try? settings.set(.operationsAddress, text, source: .argument, place: "")
        #expect(settings.address(.operationsAddress)?.host == host)
        #expect(settings.address(.operationsAddress)?.port == port)
    }
}
#endif
