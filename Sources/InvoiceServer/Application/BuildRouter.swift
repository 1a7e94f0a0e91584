#if Server
import Hummingbird
import NIOPosix

/// Every address of the server, and what all requests pass through on their way.
///
/// Middleware of the router sees every request, those that match no address too; middleware of `api` sees those that
/// carried a valid key.
func buildRouter(_ parts: ServerParts) -> Router<ServerContext> {
    let configuration = parts.configuration
    let router = Router(context: ServerContext.self)
    router.add(middleware: HeadMiddleware())
    if let operations = parts.operations {
        router.add(middleware: RequestMetricsMiddleware(metrics: operations.metrics))
    }
    router.add(middleware: RequestLogMiddleware())
    router.add(middleware: CrossOriginMiddleware(policy: configuration.crossOrigin))
    router.add(middleware: ErrorMiddleware(limits: configuration.limits, maximumPages: configuration.maximumPages))
    HealthRoute.add(to: router)
    OpenAPIRoute.add(to: router)
    parts.operations?.add(to: router)

    let keys = KeyRing(store: parts.database)
    let api = router.group().add(middleware: AuthenticationMiddleware(authentication: Authentication(keys: keys)))
    // Requests that send documents.
    let sending = api.group().add(middleware: RateLimitMiddleware(gate: RateLimitGate(configuration.rateLimit)))
    let receiver = UploadReceiver(
        spool: parts.spool, limits: configuration.limits,
        fetcher: RemoteDocumentFetcher(settings: configuration.remoteDocuments))
    let requests = IdempotentRequests(
        store: parts.database, longestWait: .seconds(configuration.idempotencyWait),
        leaseSeconds: Double(configuration.idempotencyLease))
    let keepsResults = configuration.retentionDays > 0
    let stored = StoredDocuments(
        database: parts.database, documents: parts.documents, endings: JobEndings(jobs: parts.database),
        keepsResults: keepsResults, threads: .singleton)

    PredictRoute(
        receiver: receiver, requests: requests,
        prediction: SynchronousPrediction(
            reader: parts.reader, database: parts.database, limits: configuration.limits,
            maximumPages: configuration.maximumPages, keepsResults: keepsResults, threads: .singleton)
    ).add(to: router, sending)
    PredictAsyncRoute(
        receiver: receiver, requests: requests,
        prediction: QueuedPrediction(jobs: parts.database, documents: parts.documents), stored: stored,
        longestWait: configuration.longestWait
    ).add(to: router, sending)
    QueueRoute(stored: stored, longestWait: configuration.longestWait).add(to: router, api)
    DocumentRoute(stored: stored).add(to: router, api)
    FeedbackRoute(
        stored: stored, results: parts.database, mostBytes: configuration.limits.feedbackBytes
    ).add(to: router, api)
    return router
}
#endif
