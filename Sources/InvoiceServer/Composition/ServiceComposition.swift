#if Server
import Foundation
import InvoiceEngine
import Logging
import ReaderProcesses
import ServiceLifecycle
import ServiceStore

/// The whole service as `crossfoot serve` runs it: puts the parts together, runs them and takes them apart again.
package struct ServiceComposition: Sendable {
    private let settings: Settings
    private let engine: EngineConfiguration
    private let logger: Logger
    private let role: ServiceRole

    /// - Parameter engine: with the libraries and models of this machine.
    package init(settings: Settings, engine: EngineConfiguration) {
        self.settings = settings
        self.engine = engine
        logger = Logger(settings: settings)
        role = settings.text(.role).flatMap { ServiceRole(rawValue: $0) } ?? .all
    }

    /// Runs until the process is told to stop.
    ///
    /// - Throws: ``SettingsError`` before anything has begun, ``CertificateError``, ``StoreError``, `ReadingError`,
    ///   ``SpoolError``, or an error of the network.
    package func run() async throws {
        for warning in settings.warnings { logger.warning("\(warning)") }
        let configuration = try settings.serverConfiguration()
        let certificate = try settings.certificate()
        let stores = try await ServiceStores.open(settings)
        let pool = ReaderPool(settings.readerPool(engine: engine))
        do {
            let spool = try SpoolDirectory(dataDirectory: configuration.dataDirectory)
            defer { spool.remove() }
            let sandbox = try await pool.start()
            logger.notice("readers have started", metadata: ["sandbox": "\(sandbox.summary)"])
            try await run(configuration, certificate, stores, pool, spool)
        } catch {
            await pool.shutdown(within: .zero)
            await stores.close()
            throw error
        }
        await pool.shutdown(within: .seconds(5))
        await stores.close()
        logger.notice("stopped")
    }

    private func run(
        _ configuration: ServerConfiguration, _ certificate: ServedCertificate?, _ stores: ServiceStores,
        _ pool: ReaderPool, _ spool: SpoolDirectory
    ) async throws {
        let readiness = Readiness(
            [.database(stores.database), .documents(stores.documents, spool: spool), .readers(pool)], logger: logger)
        var sources = ServiceMetrics.Sources()
        sources.jobs = { try await stores.database.jobCounts() }
        sources.readers = { pool.statistics }
        sources.isReady = { readiness.report.isReady }
        if let certificate { sources.certificateExpiry = { certificate.expiry.timeIntervalSince1970 } }
        let metrics = ServiceMetrics(sources: sources, logger: logger)
        let reader = MeteredReader(pool, metrics: metrics)

        var services: [any Service] = [readiness]
        if role.works {
            let worker = settings.worker(readers: settings.readerPool(engine: engine).readers)
            services.append(
                JobWorker(
                    jobs: stores.database, documents: stores.documents, reader: reader, spool: spool,
                    settings: worker, logger: logger))
            var retention = RetentionSettings()
            retention.days = configuration.retentionDays
            services.append(
                RetentionCleaner(
                    database: stores.database, documents: stores.documents, settings: retention, logger: logger))
        }
        if let address = settings.address(.operationsAddress) {
            let routes = OperationsRoutes(
                readiness: readiness, metrics: metrics, access: settings.isOn(.metrics) ? .open : .closed)
            services.append(
                OperationsServer.application(host: address.host, port: address.port, routes: routes, logger: logger))
        }
        if let certificate { services.append(CertificateReloader(certificate: certificate, logger: logger)) }
        if role.answers {
            var parts = ServerParts(
                configuration: configuration, database: stores.database, documents: stores.documents,
                reader: reader, spool: spool, logger: logger)
            parts.operations = OperationsRoutes(
                readiness: readiness, metrics: metrics, access: .onPort(of: settings))
            parts.certificate = certificate
            parts.offersHTTP2 = settings.isOn(.http2)
            parts.onListening = { _ in SystemdNotifier.tell(.ready) }
            services.append(buildApplication(parts))
        } else {
            SystemdNotifier.tell(.ready)
            logger.notice("working")
        }
        try await ServiceRun(
            services: services, readiness: readiness, drain: .seconds(settings[.drain]),
            patience: .seconds(configuration.shutdownTimeout), logger: logger
        ).run()
    }
}
#endif
