#if Server
/// Settings of the server, with defaults for one machine and its owner.
///
/// The published service takes 10 MB and 10 pages in a synchronous call. A server of one's own has no tariff to
/// protect, so the defaults here are only meant to keep one request from filling the machine.
package struct ServerConfiguration: Sendable {
    package var host = "127.0.0.1"
    package var port = 8080
    /// Folder of the database and of the uploads that are being read.
    package var dataDirectory: String
    package var limits = UploadLimits()
    /// Most pages of one document, for the message only; the reader enforces it.
    package var maximumPages = 2_000
    /// Seconds without a byte after which a connection is closed while a request is being sent.
    package var idleTimeout = 60
    /// Seconds that sending one request may take in all.
    package var requestTimeout = 600
    /// Seconds that a caller may wait for the end of a job with `Prefer: wait`.
    package var longestWait = 60
    /// Seconds that the repetition of a request waits for the one that is in work (`Idempotency-Key`).
    package var idempotencyWait = 60
    /// Seconds after which a request in work counts as given up by a process that died; longer than any reading takes.
    package var idempotencyLease = 300
    /// Days that documents and results are kept; 0: no longer than their answer.
    package var retentionDays = 30
    /// Seconds that a stopping server waits for requests in progress.
    package var shutdownTimeout = 120

    /// Documents that come as a URL.
    package var remoteDocuments = RemoteDocumentSettings()
    package var rateLimit = RateLimitSettings()
    package var crossOrigin = CrossOriginPolicy.anyOrigin

    package init(dataDirectory: String) { self.dataDirectory = dataDirectory }
}

/// How much one request may carry.
package struct UploadLimits: Sendable {
    /// Bytes of the document itself.
    package var documentBytes = 100_000_000
    /// Bytes of one option.
    package var optionBytes = 65_536
    /// Bytes of feedback on one document.
    package var feedbackBytes = 1_000_000
    /// Parts of a form and size of their headers.
    package var multipart = MultipartParser.Limits()

    package init() {}

    /// Bytes of a whole body: the document in base64 with line breaks and percent signs, and some room for the rest
    /// of the form.
    package var bodyBytes: Int { documentBytes / 2 * 3 + 1_000_000 }
}
#endif
