#if Server
import DocumentStoreS3
import Testing

@Suite struct S3SettingsTests {
    private static let keys = ["AWS_ACCESS_KEY_ID": "id", "AWS_SECRET_ACCESS_KEY": "secret"]

    @Test func aBucketAloneIsAmazons() throws {
        let settings = try #require(S3Settings("s3://invoices", environment: Self.keys))
        #expect(settings.bucket == "invoices")
        #expect(settings.region == "us-east-1")
        #expect(settings.endpoint == "https://s3.us-east-1.amazonaws.com")
        #expect(settings.addressing == .virtualHost)
        #expect(settings.prefix == "")
        #expect(settings.credentials == .init(accessKeyID: "id", secretAccessKey: "secret"))
    }

    @Test func theAddressSaysWhereTheBucketIs() throws {
        let settings = try #require(
            S3Settings(
                "s3://invoices/a/b/?endpoint=http://127.0.0.1:9000&region=eu-west-1", environment: Self.keys))
        #expect(settings.endpoint == "http://127.0.0.1:9000")
        #expect(settings.region == "eu-west-1")
        #expect(settings.addressing == .path)
        #expect(settings.prefix == "a/b/")
    }

    @Test func theEnvironmentSaysWhatTheAddressDoesNot() throws {
        let environment = Self.keys.merging([
            "AWS_REGION": "eu-north-1", "AWS_SESSION_TOKEN": "token", "AWS_ENDPOINT_URL_S3": "https://store.example",
        ]) { $1 }
        let settings = try #require(S3Settings("s3://invoices?addressing=virtual-host", environment: environment))
        #expect(settings.region == "eu-north-1")
        #expect(settings.endpoint == "https://store.example")
        #expect(settings.addressing == .virtualHost)
        #expect(settings.credentials.sessionToken == "token")
    }

    @Test(arguments: ["", "s3://", "https://invoices", "invoices", "s3://a?addressing=other", "s3://a?regoin=x"])
    func whatIsNoBucketIsNoticed(_ text: String) {
        #expect(S3Settings(text, environment: Self.keys) == nil)
    }

    @Test(arguments: [[:], ["AWS_ACCESS_KEY_ID": "id"], ["AWS_ACCESS_KEY_ID": "id", "AWS_SECRET_ACCESS_KEY": ""]])
    func withoutCredentialsThereIsNoStore(_ environment: [String: String]) {
        #expect(S3Settings("s3://invoices", environment: environment) == nil)
    }
}
#endif
