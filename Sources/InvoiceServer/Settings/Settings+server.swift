#if Server
import InvoiceEngine
import Logging
import ReaderProcesses
import ServiceStore

extension Settings {
    /// The server's part of the settings.
    ///
    /// - Throws: ``SettingsError``.
    package func serverConfiguration() throws -> ServerConfiguration {
        var server = ServerConfiguration(dataDirectory: dataFolder())
        server.host = text(.host) ?? server.host
        server.port = self[.port]
        server.limits.documentBytes = self[.maxFileSize] * 1_000_000
        server.maximumPages = self[.maxPages]
        server.idleTimeout = self[.idleTimeout]
        server.requestTimeout = self[.requestTimeout]
        server.shutdownTimeout = self[.shutdownTimeout]
        server.longestWait = self[.longPoll]
        server.retentionDays = self[.retain]
        // A repetition must not begin anew while the first request is still being received or read.
        server.idempotencyLease = self[.readerTime] + 120
        server.remoteDocuments.isEnabled = isOn(.urls)
        server.remoteDocuments.allowsPrivateAddresses = isOn(.privateUrls)
        server.remoteDocuments.certificateAuthorities = text(.urlCa)
        server.rateLimit = try rateLimit()
        guard let policy = CrossOriginPolicy(list(.corsOrigins).joined(separator: ",")) else {
            throw SettingsError(
                source: SettingName.corsOrigins.key, reason: "must be *, off, or origins such as https://a.example")
        }
        server.crossOrigin = policy
        return server
    }

    private func rateLimit() throws -> RateLimitSettings {
        guard let rules = RateLimitSettings.rules(text(.rateLimit) ?? "off") else {
            throw SettingsError(source: SettingName.rateLimit.key, reason: "must be off, or rules such as 4/s,75/min")
        }
        let mode = text(.rateLimitMode) ?? ""
        return RateLimitSettings(rules: mode == "off" ? [] : rules, mode: .init(rawValue: mode) ?? .shared)
    }

    /// The readers' part.
    ///
    /// - Parameter engine: with the libraries and models of this machine.
    package func readerPool(engine: EngineConfiguration) -> ReaderPoolConfiguration {
        var engine = engine
        engine.maximumBytes = self[.maxFileSize] * 1_000_000
        engine.maximumPages = self[.maxPages]
        engine.recognition = text(.ocr).flatMap { .init(rawValue: $0) } ?? engine.recognition
        var pool = ReaderPoolConfiguration(engine: engine)
        pool.readers = integer(.readers) ?? pool.readers
        pool.memoryLimit = UInt64(self[.readerMemory]) * 1_000_000
        pool.restingMemoryLimit = min(pool.restingMemoryLimit, pool.memoryLimit)
        pool.timeLimit = Double(self[.readerTime])
        pool.queueTimeLimit = Double(self[.readerTimeAsync])
        pool.sandbox = text(.readerSandbox).flatMap { SandboxMode(rawValue: $0) } ?? pool.sandbox
        pool.maximumWaiting = self[.waiting]
        pool.maximumWaitingPerClient = self[.waitingPerKey]
        return pool
    }

    /// The worker's part.
    package func worker(readers: Int) -> JobWorkerSettings {
        var worker = JobWorkerSettings()
        worker.lanes = integer(.workers) ?? readers
        worker.leaseSeconds = Double(self[.lease])
        worker.retries.mostAttempts = self[.attempts]
        worker.keepsUploads = self[.retain] > 0
        worker.limits.documentBytes = self[.maxFileSize] * 1_000_000
        worker.maximumPages = self[.maxPages]
        return worker
    }

    /// The certificate of the server; nil: it speaks plain HTTP.
    ///
    /// - Throws: ``SettingsError``, ``CertificateError``.
    package func certificate() throws -> ServedCertificate? {
        switch (text(.tlsCertificate), text(.tlsKey)) {
        case (nil, nil): return nil
        case (let certificate?, let key?):
            return try ServedCertificate(
                CertificateFiles(certificate: certificate, key: key, passphrase: text(.tlsKeyPassphrase)))
        default:
            throw SettingsError(
                source: "\(SettingName.tlsCertificate.key) and \(SettingName.tlsKey.key)",
                reason: "must be given together")
        }
    }
}
#endif
