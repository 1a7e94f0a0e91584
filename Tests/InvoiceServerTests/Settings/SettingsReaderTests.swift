#if Server
import Foundation
import InvoiceServer
import Testing

@Suite struct SettingsReaderTests {
    private func read(
        arguments: [SettingName: String] = [:], environment: [String: String] = [:], file: String? = nil,
        fileName: String = "c.yaml", folder: String
    ) throws -> Settings {
        let path = "\(folder)/\(fileName)"
        if let file { try file.write(toFile: path, atomically: true, encoding: .utf8) }
        return try SettingsReader(arguments: arguments, environment: environment)
            .read(configurationFile: file == nil ? nil : path)
    }

    @Test func anArgumentGoesBeforeTheEnvironmentBeforeTheFileBeforeTheDefault() async throws {
        try await withTemporaryFolder { folder in
            let settings = try read(
                arguments: [.port: "1"], environment: ["CROSSFOOT_PORT": "2", "CROSSFOOT_HOST": "::1"],
                file: "port: 3\nhost: 0.0.0.0\nreaders: 4\n", folder: folder)
            #expect(settings[.port] == 1)
            #expect(settings.source(of: .port) == .argument)
            #expect(settings.text(.host) == "::1")
            #expect(settings.source(of: .host) == .environment)
            #expect(settings[.readers] == 4)
            #expect(settings.source(of: .readers) == .file)
            #expect(settings[.attempts] == 3)
            #expect(settings.source(of: .attempts) == .standard)
            #expect(settings.warnings == [])
        }
    }

    @Test(arguments: [
        ("c.yaml", "port: 81\nretain: 5\nhttp2: false\ncors-origins: [https://a.test, https://b.test]\nocr: off\n"),
        ("c.yml", "port: '81'\nretain: '5'\nhttp2: off\ncors-origins: https://a.test, https://b.test\nocr: 'off'\n"),
        (
            "c.JSON",
            #"{"port": 81, "retain": 5, "http2": false, "cors-origins": ["https://a.test", "https://b.test"], "ocr": "off"}"#
        ),
    ])
    func aFileHasNumbersFlagsAndLists(_ name: String, _ text: String) async throws {
        try await withTemporaryFolder { folder in
            let settings = try read(file: text, fileName: name, folder: folder)
            #expect(settings[.port] == 81)
            #expect(settings[.retain] == 5)
            #expect(settings.isOn(.http2) == false)
            #expect(settings.list(.corsOrigins) == ["https://a.test", "https://b.test"])
            #expect(settings.text(.ocr) == "off")
        }
    }

    @Test(arguments: [
        ([SettingName.port: "70000"], [:], nil, "--port must be a whole number from 0 to 65535."),
        ([:], ["CROSSFOOT_ROLE": "boss"], nil, "CROSSFOOT_ROLE must be one of: all, api, worker."),
        ([:], ["CROSSFOOT_PORT": "tcp://10.0.0.1:80"], nil, "CROSSFOOT_PORT must be a whole number from 0 to 65535."),
        ([:], [:], "retain: soon", "/c.yaml: retain must be a whole number from 0 to 36500."),
        ([:], [:], "http2: perhaps", "/c.yaml: http2 must be on or off."),
        ([:], [:], "operations-address: here", "/c.yaml: operations-address must be HOST:PORT"),
        ([:], [:], "prot: 80", "/c.yaml: prot is no setting."),
        ([:], [:], "tls:\n  key: a.pem", "/c.yaml: tls.key is no setting."),
        ([:], [:], "just words", "/c.yaml must be one object of names and values"),
        ([:], [:], "a: [", "/c.yaml must be one object of names and values"),
        ([.databasePassword: "/nowhere"], [:], nil, "--database-password-file names a file that cannot be read."),
        (
            [:], ["CROSSFOOT_METRICS_TOKEN": "hush", "CROSSFOOT_METRICS_TOKEN_FILE": "/x"], nil,
            "CROSSFOOT_METRICS_TOKEN_FILE and CROSSFOOT_METRICS_TOKEN are both set."
        ),
    ])
    func anErrorNamesWhereTheValueStands(
        _ arguments: [SettingName: String], _ environment: [String: String], _ file: String?, _ text: String
    ) async throws {
        try await withTemporaryFolder { folder in
            let error = #expect(throws: SettingsError.self) {
                try read(arguments: arguments, environment: environment, file: file, folder: folder)
            }
            #expect(error?.description.contains(text) == true, "\(error?.description ?? "")")
            #expect(error?.description.contains("hush") == false)
        }
    }

    @Test func aMissingConfigurationFileIsAnError() {
        let error = #expect(throws: SettingsError.self) {
            try SettingsReader(arguments: [:], environment: ["CROSSFOOT_CONFIG": "/nowhere/c.yaml"])
                .read(configurationFile: nil)
        }
        #expect(error?.description == "/nowhere/c.yaml cannot be read.")
    }

    /// Everything a secret may come from gives the same value, and nothing shows it.
    @Test(arguments: 0..<5)
    func secretsComeFromFilesToo(_ way: Int) async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/secret"
            try "hush hush\n".write(toFile: path, atomically: true, encoding: .utf8)
            let settings =
                switch way {
                case 0: try read(arguments: [.s3SecretKey: path], folder: folder)
                case 1: try read(environment: ["CROSSFOOT_S3_SECRET_KEY_FILE": path], folder: folder)
                case 2: try read(environment: ["CROSSFOOT_S3_SECRET_KEY": "hush hush"], folder: folder)
                case 3: try read(file: "s3-secret-key-file: \(path)\n", folder: folder)
                default: try read(file: "s3-secret-key: hush hush\n", folder: folder)
                }
            #expect(settings.text(.s3SecretKey) == "hush hush")
            #expect(settings.shown(.s3SecretKey) == "(set)")
        }
    }

    @Test func anUnknownVariableIsAWarningAndAnEmptyOneIsNone() throws {
        let settings = try SettingsReader(
            arguments: [:],
            environment: ["CROSSFOOT_PROT": "81", "CROSSFOOT_PORT": "", "CROSSFOOT_PDFIUM": "/lib/x", "HOME": "/"]
        ).read(configurationFile: nil)
        #expect(settings[.port] == 8_080)
        #expect(settings.warnings == ["CROSSFOOT_PROT is no setting of this version and has no effect"])
    }

    @Test(arguments: [
        ("postgres://u:p%40ss@db:5432/x?sslmode=require", "postgres://u:…@db:5432/x?sslmode=require"),
        ("postgres://u@db/x?password=hush&a=b", "postgres://u@db/x?password=…&a=b"),
        ("postgres://db/x", "postgres://db/x"), ("/var/lib/a:b@c.sqlite", "/var/lib/a:b@c.sqlite"),
        ("postgres://u:a@b:c@db/x", "postgres://u:…@db/x"),
    ])
    func aPasswordInAnAddressIsNotShown(_ address: String, _ shown: String) {
        #expect(Redaction.withoutPassword(address) == shown)
    }
}
#endif
