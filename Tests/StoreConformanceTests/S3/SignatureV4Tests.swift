#if Server
import DocumentStoreS3
import Foundation
import Testing

/// The examples of "Signature Calculations for the Authorization Header" in the Amazon S3 API reference.
@Suite struct SignatureV4Tests {
    struct Example: Sendable, CustomTestStringConvertible {
        var method = "GET"
        var path = "/"
        var query: [(name: String, value: String)] = []
        var headers: [(name: String, value: String)] = []
        var payloadHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        var signedHeaders: String
        var signature: String

        var testDescription: String { "\(method) \(path) \(query)" }
    }

    static let examples: [Example] = [
        Example(
            path: "/test.txt", headers: [("range", "bytes=0-9")],
            signedHeaders: "host;range;x-amz-content-sha256;x-amz-date",
            signature: "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"),
        Example(
            method: "PUT", path: "/test%24file.text",
            headers: [("date", "Fri, 24 May 2013 00:00:00 GMT"), ("x-amz-storage-class", "REDUCED_REDUNDANCY")],
            payloadHash: "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072",
            signedHeaders: "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class",
            signature: "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"),
        Example(
            query: [("lifecycle", "")], signedHeaders: "host;x-amz-content-sha256;x-amz-date",
            signature: "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"),
        Example(
            query: [("prefix", "J"), ("max-keys", "2")], signedHeaders: "host;x-amz-content-sha256;x-amz-date",
            signature: "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"),
    ]

    @Test(arguments: examples)
    func thePublishedExamplesAreSignedAsPublished(_ example: Example) {
        let time = "20130524T000000Z"
        let signature = SignatureV4(
            method: example.method, path: example.path, query: example.query,
            headers: example.headers + [
                ("host", "examplebucket.s3.amazonaws.com"), ("x-amz-content-sha256", example.payloadHash),
                ("x-amz-date", time),
            ], payloadHash: example.payloadHash)
        let credentials = S3Settings.Credentials(
            accessKeyID: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
        #expect(
            signature.authorization(credentials, time: time, region: "us-east-1")
                == "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, "
                + "SignedHeaders=\(example.signedHeaders), Signature=\(example.signature)")
    }

    @Test func blanksInHeadersCountOnce() {
        let signature = SignatureV4(method: "GET", path: "/", headers: [("host", " a   b ")], payloadHash: "x")
        #expect(signature.canonicalRequest == "GET\n/\n\nhost:a b\n\nhost\nx")
    }

    @Test(arguments: [("aZ09-._~", "aZ09-._~"), ("a/b c", "a%2Fb%20c"), ("é+", "%C3%A9%2B")])
    func textIsEncodedByTheRulesOfTheSignature(_ text: String, _ encoded: String) {
        #expect(SignatureV4.encoded(text) == encoded)
    }

    @Test(arguments: [
        (0.0, "19700101T000000Z"), (1_369_353_600, "20130524T000000Z"), (1_709_251_199.9, "20240229T235959Z"),
    ])
    func timesAreWrittenInUTC(_ seconds: Double, _ text: String) {
        #expect(SignatureV4.timeText(Date(timeIntervalSince1970: seconds)) == text)
    }
}
#endif
