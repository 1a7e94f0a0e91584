#if Server
import DocumentStoreS3
import Foundation
import InvoiceEngine
import InvoiceServer
import ReaderProcesses
import ServiceStore
import Testing

/// What becomes of the settings in the parts of the service.
@Suite struct SettingsUseTests {
    private func settings(_ values: [SettingName: String]) throws -> Settings {
        var settings = Settings()
        for (name, value) in values { try settings.set(name, value, source: .file, place: name.key) }
        return settings
    }

    @Test func theServerIsAsTheSettingsWant() throws {
        let server = try settings([
            .data: "/d", .port: "81", .maxFileSize: "5", .maxPages: "7", .retain: "0", .longPoll: "9", .urls: "off",
            .privateUrls: "on", .rateLimit: "2/s", .rateLimitMode: "strict", .corsOrigins: "https://a.test",
        ]).serverConfiguration()
        #expect(server.port == 81)
        #expect(server.dataDirectory == "/d")
        #expect(server.limits.documentBytes == 5_000_000)
        #expect(server.maximumPages == 7)
        #expect(server.retentionDays == 0)
        #expect(server.longestWait == 9)
        #expect(!server.remoteDocuments.isEnabled)
        #expect(server.remoteDocuments.allowsPrivateAddresses)
        #expect(server.rateLimit.rules == [RateRule(requests: 2, period: .seconds(1))])
        #expect(server.rateLimit.mode == .strict)
        #expect(server.crossOrigin == .origins(["https://a.test"]))
    }

    @Test func theReadersAndWorkersAreAsTheSettingsWant() throws {
        let settings = try settings([
            .readers: "3", .readerMemory: "500", .readerTime: "5", .readerTimeAsync: "6", .readerSandbox: "require",
            .waiting: "8", .waitingPerKey: "2", .ocr: "fast", .lease: "7", .attempts: "1", .maxFileSize: "4",
        ])
        let pool = settings.readerPool(engine: EngineConfiguration())
        #expect(pool.readers == 3)
        #expect(pool.memoryLimit == 500_000_000)
        #expect((pool.timeLimit, pool.queueTimeLimit) == (5, 6))
        #expect(pool.sandbox == .require)
        #expect((pool.maximumWaiting, pool.maximumWaitingPerClient) == (8, 2))
        #expect(pool.engine.recognition == .fast)
        #expect(pool.engine.maximumBytes == 4_000_000)
        let worker = settings.worker(readers: pool.readers)
        #expect((worker.lanes, worker.leaseSeconds, worker.retries.mostAttempts) == (3, 7, 1))
    }

    /// The default of every choice is one that its part understands.
    @Test func theDefaultsAreUnderstood() throws {
        let settings = Settings()
        #expect(SandboxMode(rawValue: settings.text(.readerSandbox) ?? "") != nil)
        #expect(EngineConfiguration.Recognition(rawValue: settings.text(.ocr) ?? "") != nil)
        #expect(ServiceRole(rawValue: settings.text(.role) ?? "") == .all)
        let server = try settings.serverConfiguration()
        #expect(server.rateLimit == RateLimitSettings())
        #expect(server.crossOrigin == .anyOrigin)
        #expect(try settings.certificate() == nil)
    }

    @Test func withoutADatabaseThereIsAFolder() throws {
        let settings = try settings([.data: "/d"])
        guard case .sqlite("/d") = try settings.databaseLocation() else {
            Issue.record("not the folder")
            return
        }
        guard case .folder("/d/documents") = try settings.documentPlace(database: .sqlite(directory: "/d")) else {
            Issue.record("not the folder")
            return
        }
    }

    @Test func aBucketHasItsKeysFromTheSettings() throws {
        let place = try settings([
            .documents: "s3://b/c/d", .s3AccessKey: "id", .s3SecretKey: "hush", .s3Endpoint: "http://127.0.0.1:1",
            .s3Region: "eu-x-1",
        ]).documentPlace(database: .sqlite(directory: "/d"))
        guard case .s3(let bucket) = place else {
            Issue.record("no bucket")
            return
        }
        #expect(bucket.bucket == "b")
        #expect(bucket.prefix == "c/d/")
        #expect(bucket.region == "eu-x-1")
        #expect(bucket.endpoint == "http://127.0.0.1:1")
        #expect(bucket.credentials.secretAccessKey == "hush")
    }

    @Test(arguments: [
        ([SettingName.documents: "s3://b"], "names a bucket"), ([.documents: "nowhere"], "must be folder"),
        ([.documents: "database"], "only where that is PostgreSQL"),
        ([.documents: "s3://key:hush@b"], "must be folder"), ([.database: "mysql://u:hush@h/x"], "must be postgres://"),
        ([.rateLimit: "many"], "rules such as"), ([.corsOrigins: "a b"], "origins such as"),
        ([.tlsKey: "/k"], "given together"),
    ])
    func whatCannotBeIsRefusedWithoutASecret(_ values: [SettingName: String], _ reason: String) throws {
        let settings = try settings(values)
        let error = #expect(throws: SettingsError.self) {
            _ = try settings.serverConfiguration()
            _ = try settings.certificate()
            _ = try settings.documentPlace(database: settings.databaseLocation())
        }
        #expect(error?.reason.contains(reason) == true, "\(error?.description ?? "")")
        #expect(error?.description.contains("hush") == false)
    }
}
#endif
