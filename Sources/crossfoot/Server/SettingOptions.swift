#if Server
import ArgumentParser
import Foundation
import InvoiceServer

/// The options of the settings; each is called as its ``SettingName``, which also knows what it means.
struct SettingOptions: ParsableArguments {
    @Option(help: .setting(.role), completion: .setting(.role)) var role: String?
    @Option(help: .setting(.host), completion: .setting(.host)) var host: String?
    @Option(help: .setting(.port), completion: .setting(.port)) var port: String?
    @Option(help: .setting(.data), completion: .directory) var data: String?
    @Option(help: .setting(.requestTimeout), completion: .setting(.requestTimeout)) var requestTimeout: String?
    @Option(help: .setting(.idleTimeout), completion: .setting(.idleTimeout)) var idleTimeout: String?
    @Option(help: .setting(.shutdownTimeout), completion: .setting(.shutdownTimeout)) var shutdownTimeout: String?
    @Option(help: .setting(.drain), completion: .setting(.drain)) var drain: String?

    @Option(help: .setting(.tlsCertificate), completion: .file()) var tlsCertificate: String?
    @Option(help: .setting(.tlsKey), completion: .file()) var tlsKey: String?
    @Option(help: .setting(.tlsKeyPassphrase), completion: .file()) var tlsKeyPassphraseFile: String?
    @Option(help: .setting(.http2), completion: .setting(.http2)) var http2: String?

    @Option(help: .setting(.database), completion: .setting(.database)) var database: String?
    @Option(help: .setting(.databasePassword), completion: .file()) var databasePasswordFile: String?
    @Option(help: .setting(.documents), completion: .setting(.documents)) var documents: String?
    @Option(help: .setting(.s3Endpoint), completion: .setting(.s3Endpoint)) var s3Endpoint: String?
    @Option(help: .setting(.s3Region), completion: .setting(.s3Region)) var s3Region: String?
    @Option(help: .setting(.s3AccessKey), completion: .file()) var s3AccessKeyFile: String?
    @Option(help: .setting(.s3SecretKey), completion: .file()) var s3SecretKeyFile: String?
    @Option(help: .setting(.s3SessionToken), completion: .file()) var s3SessionTokenFile: String?
    @Option(help: .setting(.retain), completion: .setting(.retain)) var retain: String?

    @Option(help: .setting(.maxFileSize), completion: .setting(.maxFileSize)) var maxFileSize: String?
    @Option(help: .setting(.maxPages), completion: .setting(.maxPages)) var maxPages: String?

    @Option(help: .setting(.ocr), completion: .setting(.ocr)) var ocr: String?
    @Option(help: .setting(.readers), completion: .setting(.readers)) var readers: String?
    @Option(help: .setting(.readerMemory), completion: .setting(.readerMemory)) var readerMemory: String?
    @Option(help: .setting(.readerTime), completion: .setting(.readerTime)) var readerTime: String?
    @Option(help: .setting(.readerTimeAsync), completion: .setting(.readerTimeAsync)) var readerTimeAsync: String?
    @Option(help: .setting(.readerSandbox), completion: .setting(.readerSandbox)) var readerSandbox: String?
    @Option(help: .setting(.waiting), completion: .setting(.waiting)) var waiting: String?
    @Option(help: .setting(.waitingPerKey), completion: .setting(.waitingPerKey)) var waitingPerKey: String?

    @Option(help: .setting(.workers), completion: .setting(.workers)) var workers: String?
    @Option(help: .setting(.lease), completion: .setting(.lease)) var lease: String?
    @Option(help: .setting(.attempts), completion: .setting(.attempts)) var attempts: String?
    @Option(help: .setting(.longPoll), completion: .setting(.longPoll)) var longPoll: String?

    @Option(help: .setting(.rateLimit), completion: .setting(.rateLimit)) var rateLimit: String?
    @Option(help: .setting(.rateLimitMode), completion: .setting(.rateLimitMode)) var rateLimitMode: String?
    @Option(help: .setting(.corsOrigins), completion: .setting(.corsOrigins)) var corsOrigins: String?
    @Option(help: .setting(.urls), completion: .setting(.urls)) var urls: String?
    @Option(help: .setting(.privateUrls), completion: .setting(.privateUrls)) var privateUrls: String?
    @Option(help: .setting(.urlCa), completion: .file()) var urlCa: String?

    @Option(help: .setting(.logLevel), completion: .setting(.logLevel)) var logLevel: String?
    @Option(help: .setting(.logFormat), completion: .setting(.logFormat)) var logFormat: String?
    @Option(help: .setting(.metrics), completion: .setting(.metrics)) var metrics: String?
    @Option(help: .setting(.metricsToken), completion: .file()) var metricsTokenFile: String?
    @Option(help: .setting(.operationsAddress), completion: .setting(.operationsAddress)) var operationsAddress: String?

    @Option(
        name: .customLong("config"),
        help: .configurationFile,
        completion: .file())
    var configurationFile: String?

    /// All settings: these options, then the environment, then the configuration file, then the defaults.
    ///
    /// - Throws: `SettingsError`.
    func settings() throws -> Settings {
        try readSettings(configurationFile: configurationFile)
    }
}
#endif
