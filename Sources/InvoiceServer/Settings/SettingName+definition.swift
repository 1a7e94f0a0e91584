#if Server
extension SettingName {
    /// The table of all settings.
    package var definition: SettingDefinition {
        switch self {
        case .role:
            .init(
                .service, .choice(["all", "api", "worker"]), standard: "all",
                "`api` answers over HTTP, `worker` reads what is in the queue, `all` does both.")
        case .host:
            .init(
                .service, .text, standard: "127.0.0.1", "Address to listen on. Only this machine can reach 127.0.0.1.")
        case .port: .init(.service, .integer(0...65_535), standard: "8080", "Port to listen on; 0 takes a free one.")
        case .data:
            .init(
                .service, .text, standardText: "`$XDG_DATA_HOME/crossfoot`, or `~/.local/share/crossfoot`",
                "Folder of the database, the documents and the uploads that are being received.")
        case .requestTimeout:
            .init(.service, .integer(1...86_400), standard: "600", "Seconds that sending one request may take.")
        case .idleTimeout:
            .init(
                .service, .integer(1...86_400), standard: "60",
                "Seconds without a byte after which a connection is closed.")
        case .shutdownTimeout:
            .init(
                .service, .integer(1...86_400), standard: "120",
                "Seconds that a stopping server waits for requests and jobs in progress.")
        case .drain:
            .init(
                .service, .integer(0...3_600), standard: "0",
                "Seconds between the signal to stop, which turns `/readyz` to 503, and the end of new connections: "
                    + "time for a load balancer to notice.")

        case .tlsCertificate:
            .init(.tls, .text, "PEM file of the certificate and its chain. With it the server speaks https only.")
        case .tlsKey: .init(.tls, .text, "PEM file of the certificate's private key.")
        case .tlsKeyPassphrase: .init(.tls, .text, isSecret: true, "Passphrase of the private key.")
        case .http2:
            .init(.tls, .flag, standard: "on", "Whether HTTP/2 is offered beside HTTP/1.1; only with TLS.")

        case .database:
            .init(
                .storage, .text, standardText: "SQLite in `data`",
                "`postgres://USER@HOST:PORT/NAME` for many servers and workers, or the path of a SQLite file.")
        case .databasePassword: .init(.storage, .text, isSecret: true, "Password of the database's user.")
        case .documents:
            .init(
                .storage, .text, standardText: "`folder` with SQLite, `database` with PostgreSQL",
                "Where documents wait for a worker: `folder` (in `data`), `database`, or `s3://BUCKET/PREFIX`.")
        case .s3Endpoint:
            .init(.storage, .text, standardText: "AWS", "URL of an S3-compatible store.")
        case .s3Region: .init(.storage, .text, standard: "us-east-1", "Region of the bucket.")
        case .s3AccessKey: .init(.storage, .text, isSecret: true, "Access key of the bucket.")
        case .s3SecretKey: .init(.storage, .text, isSecret: true, "Secret key of the bucket.")
        case .s3SessionToken: .init(.storage, .text, isSecret: true, "Session token, with temporary keys.")
        case .retain:
            .init(
                .storage, .integer(0...36_500), standard: "30",
                "Days that documents and results are kept; 0: documents go at once, results when they are read.")

        case .maxFileSize:
            .init(.limits, .integer(1...10_000), standard: "100", "Largest document in megabytes (millions of bytes).")
        case .maxPages: .init(.limits, .integer(1...1_000_000), standard: "2000", "Most pages of one document.")

        case .ocr:
            .init(
                .readers, .choice(["off", "fast", "balanced", "accurate"]), standard: "balanced",
                "How scans and photos are read: `accurate` takes several times as long as `fast`, `off` reads text "
                    + "layers only.")
        case .readers:
            .init(
                .readers, .integer(1...1_024), standardText: "one for each core",
                "Processes that read documents, each one document at a time.")
        case .readerMemory:
            .init(
                .readers, .integer(128...1_048_576), standard: "2000",
                "Memory of one reader in megabytes; one that takes more is ended, and its document has failed.")
        case .readerTime:
            .init(
                .readers, .integer(1...86_400), standard: "110",
                "Seconds that the document of a synchronous call may take. The published clients wait 120.")
        case .readerTimeAsync:
            .init(
                .readers, .integer(1...86_400), standard: "900",
                "Seconds that the document of an asynchronous call may take.")
        case .readerSandbox:
            .init(
                .readers, .choice(["best-effort", "require", "off"]), standard: "best-effort",
                "Readers without network and without files but their own: `require` refuses to read where the system "
                    + "cannot enforce all of it, `best-effort` enforces what it can.")
        case .waiting:
            .init(
                .readers, .integer(1...100_000), standard: "256",
                "Documents that may wait for a reader in one process; one more is answered with 429.")
        case .waitingPerKey:
            .init(
                .readers, .integer(1...100_000), standard: "64",
                "Documents of one key that may wait for a reader in one process.")

        case .workers:
            .init(
                .queue, .integer(1...1_024), standardText: "one for each reader",
                "Jobs that one process works on at the same time.")
        case .lease:
            .init(
                .queue, .integer(5...86_400), standard: "60",
                "Seconds after which a job whose worker is silent is given to another one.")
        case .attempts:
            .init(.queue, .integer(1...100), standard: "3", "How often a job is tried before it has failed.")
        case .longPoll:
            .init(
                .queue, .integer(0...600), standard: "60", "Most seconds that `Prefer: wait` may hold an answer back.")

        case .rateLimit:
            .init(
                .callers, .list, standard: "4/s,75/min",
                "Documents that every key may send: numbers for a second (`/s`), a minute (`/min`) or an hour (`/h`), "
                    + "all of which hold; `off` for no limit.")
        case .rateLimitMode:
            .init(
                .callers, .choice(["shared", "strict", "off"]), standard: "shared",
                "Beyond its rate a key is served while no other key is active (`shared`), refused with 429 (`strict`), "
                    + "or always served (`off`).")
        case .corsOrigins:
            .init(
                .callers, .list, standard: "*",
                "Origins whose pages may call the service from a browser, `*` for all, `off` for none.")
        case .urls:
            .init(
                .callers, .flag, standard: "on", "Whether documents are fetched from https addresses that callers name."
            )
        case .privateUrls:
            .init(
                .callers, .flag, standard: "off",
                "Whether documents may be fetched from private, loopback and link-local addresses. Lets every caller "
                    + "reach what this machine can reach.")
        case .urlCa:
            .init(.callers, .text, "PEM file of further certificate authorities that fetched addresses may use.")

        case .logLevel:
            .init(
                .operations, .choice(["trace", "debug", "info", "notice", "warning", "error", "critical"]),
                standard: "info",
                "Least level of a line in the log. `debug` and `trace` may say more of a request than its route.")
        case .logFormat:
            .init(
                .operations, .choice(["text", "json"]), standard: "text",
                "Lines for people or for programs; on standard error.")
        case .metrics:
            .init(
                .operations, .flag, standard: "on",
                "Whether `/metrics` answers: on `operations-address` where there is one, else on `port`, there only "
                    + "with `metrics-token` unless `host` is a loopback address.")
        case .metricsToken:
            .init(
                .operations, .text, isSecret: true,
                "Token that `/metrics` on `port` asks for, as `Authorization: Bearer TOKEN`.")
        case .operationsAddress:
            .init(
                .operations, .address,
                "A listener of its own for `/healthz`, `/readyz` and `/metrics`, plain HTTP without a key: for the "
                    + "inner network. The only one of a worker.")
        }
    }
}
#endif
