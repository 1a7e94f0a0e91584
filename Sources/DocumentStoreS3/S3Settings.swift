#if Server
import Foundation

/// A bucket of an S3-compatible store, and the right to it.
package struct S3Settings: Sendable {
    package struct Credentials: Sendable, Hashable {
        package var accessKeyID: String
        package var secretAccessKey: String
        /// Of temporary credentials.
        package var sessionToken: String?

        package init(accessKeyID: String, secretAccessKey: String, sessionToken: String? = nil) {
            self.accessKeyID = accessKeyID
            self.secretAccessKey = secretAccessKey
            self.sessionToken = sessionToken
        }

        /// `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`; nil when one of the first two is missing.
        package init?(environment: [String: String]) {
            guard let id = environment["AWS_ACCESS_KEY_ID"], !id.isEmpty,
                let secret = environment["AWS_SECRET_ACCESS_KEY"], !secret.isEmpty
            else { return nil }
            self.init(accessKeyID: id, secretAccessKey: secret, sessionToken: environment["AWS_SESSION_TOKEN"])
        }
    }

    /// Where the bucket's name stands in an address.
    package enum Addressing: String, Sendable, CaseIterable {
        /// `https://endpoint/bucket/name`, which every store understands.
        case path
        /// `https://bucket.endpoint/name`, which Amazon asks for.
        case virtualHost = "virtual-host"
    }

    package var bucket: String
    package var region: String
    /// Scheme, host and port, without a path.
    package var endpoint: String
    package var addressing: Addressing
    package var credentials: Credentials
    /// Before every name, such as `crossfoot/`.
    package var prefix: String
    /// Attempts at one call, 1 at least.
    package var mostAttempts = 4
    /// Seconds before the second attempt; each later one waits twice as long, shortened at random by up to a half.
    package var firstDelay = 0.2
    /// Seconds that one call may take in all attempts.
    package var timeout = 120

    /// - Parameter endpoint: nil for Amazon's in that region.
    package init(
        bucket: String, region: String = "us-east-1", endpoint: String? = nil, addressing: Addressing? = nil,
        credentials: Credentials, prefix: String = ""
    ) {
        self.bucket = bucket
        self.region = region
        self.endpoint = endpoint ?? "https://s3.\(region).amazonaws.com"
        self.addressing = addressing ?? (endpoint == nil ? .virtualHost : .path)
        self.credentials = credentials
        self.prefix = prefix
    }

    /// Reads `s3://BUCKET[/PREFIX]` with the query parameters `endpoint`, `region` and `addressing`, all optional;
    /// what it does not say comes from `AWS_ENDPOINT_URL_S3`, `AWS_ENDPOINT_URL`, `AWS_REGION` and
    /// `AWS_DEFAULT_REGION`, as Amazon's own tools do, and the credentials always come from the environment.
    ///
    /// - Returns: nil when it is no such address, or there are no credentials.
    package init?(_ text: String, environment: [String: String]) {
        guard let url = URLComponents(string: text), url.scheme == "s3", let bucket = url.host, !bucket.isEmpty,
            let credentials = Credentials(environment: environment)
        else { return nil }
        var options: [String: String] = [:]
        for item in url.queryItems ?? [] { options[item.name] = item.value }
        guard Set(options.keys).isSubset(of: ["endpoint", "region", "addressing"]) else { return nil }
        let addressing = options["addressing"].map { Addressing(rawValue: $0) }
        if case .some(.none) = addressing { return nil }
        let folder = url.path.split(separator: "/").joined(separator: "/")
        self.init(
            bucket: bucket,
            region: options["region"] ?? environment["AWS_REGION"] ?? environment["AWS_DEFAULT_REGION"] ?? "us-east-1",
            endpoint: options["endpoint"] ?? environment["AWS_ENDPOINT_URL_S3"] ?? environment["AWS_ENDPOINT_URL"],
            addressing: addressing ?? nil, credentials: credentials, prefix: folder.isEmpty ? "" : folder + "/")
    }
}
#endif
