#if Server
import Logging
import ReaderProcesses
import ServiceStore

/// Everything that the service counts. No label ever holds a word of a document, a name or a key.
package final class ServiceMetrics: Sendable {
    /// What is looked up when the metrics are asked for.
    package struct Sources: Sendable {
        /// How the queue stands.
        package var jobs: (@Sendable () async throws -> JobCounts)?
        package var readers: (@Sendable () -> ReaderStatistics)?
        /// When the certificate expires, in seconds since 1970.
        package var certificateExpiry: (@Sendable () -> Double)?
        /// Whether ``Readiness`` says so.
        package var isReady: (@Sendable () -> Bool)?

        package init() {}
    }

    private static let latencies = [
        0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120,
    ]

    let requests = Counter(
        name: "crossfoot_http_requests_total", help: "Requests that were answered.",
        labels: ["method", "route", "status"], initial: 0)
    let requestDurations = Histogram(
        name: "crossfoot_http_request_duration_seconds",
        help: "Time from the head of a request to the head of its answer.", labels: ["method", "route"],
        bounds: latencies)
    let requestsInFlight = MetricSeries<Double>(
        name: "crossfoot_http_requests_in_flight", help: "Requests that are being answered.", labels: [], initial: 0)
    let bodyBytes = Counter(
        name: "crossfoot_http_request_body_bytes_total", help: "Bytes of bodies that were received.", labels: [],
        initial: 0)
    let refusals = Counter(
        name: "crossfoot_refused_requests_total",
        help: "Requests that were answered with 429 (too many of the key, or no reader free) or 503.",
        labels: ["status"], initial: 0)
    let readings = Counter(
        name: "crossfoot_readings_total", help: "Documents that were read, or could not be.",
        labels: ["product", "source", "outcome"], initial: 0)
    let readingDurations = Histogram(
        name: "crossfoot_reading_duration_seconds", help: "Time that a reader took for a document, waiting included.",
        labels: ["product", "source"], bounds: latencies)
    let pages = Counter(
        name: "crossfoot_pages_total", help: "Pages of the documents that were read.", labels: ["product", "source"],
        initial: 0)

    private let sources: Sources
    private let logger: Logger

    package init(sources: Sources = Sources(), logger: Logger) {
        self.sources = sources
        self.logger = logger
    }

    /// All of it, as Prometheus reads it. A source that fails is left out.
    package func text() async -> String {
        var text = PrometheusText()
        text.counter(requests)
        text.histogram(requestDurations)
        text.gauge(requestsInFlight)
        text.counter(bodyBytes)
        text.counter(refusals)
        text.counter(readings)
        text.histogram(readingDurations)
        text.counter(pages)
        if let jobs = sources.jobs {
            do {
                text.add(try await jobs())
            } catch {
                logger.warning("the queue cannot be counted", metadata: ["error": "\(LoggedError.text(of: error))"])
            }
        }
        if let readers = sources.readers { text.add(readers()) }
        text.value(
            "gauge", "crossfoot_tls_certificate_expiry_timestamp_seconds", "When the certificate expires.",
            sources.certificateExpiry?())
        text.value(
            "gauge", "crossfoot_ready", "Whether the process is ready (1) or not (0).",
            sources.isReady.map { $0() ? 1 : 0 })
        text.add(ProcessFigures.now())
        return text.text
    }
}

extension PrometheusText {
    fileprivate mutating func add(_ counts: JobCounts) {
        values(
            "gauge", "crossfoot_jobs", "Jobs by state, as the database has them.", label: "state",
            [
                ("completed", Double(counts.completed)), ("failed", Double(counts.failed)),
                ("processing", Double(counts.processing)), ("waiting", Double(counts.waiting)),
            ])
        value(
            "gauge", "crossfoot_jobs_oldest_waiting_seconds", "How long the oldest waiting job has waited.",
            counts.oldestWaiting)
    }

    fileprivate mutating func add(_ readers: ReaderStatistics) {
        values(
            "gauge", "crossfoot_readers", "Processes that read documents.", label: "state",
            [("busy", Double(readers.running)), ("idle", Double(max(0, readers.readers - readers.running)))])
        values(
            "gauge", "crossfoot_readers_waiting_documents", "Documents that wait for a reader.", label: "source",
            [("queue", Double(readers.waitingQueued)), ("request", Double(readers.waitingInteractive))])
        value(
            "counter", "crossfoot_reader_restarts_total", "Readers that took the place of another one.",
            Double(readers.restarts))
        value(
            "counter", "crossfoot_reader_failed_starts_total", "Readers that did not start.",
            Double(readers.failedStarts))
        values(
            "counter", "crossfoot_reader_losses_total", "Readers that ended on a document.", label: "reason",
            [
                ("crash", Double(readers.crashes)), ("memory", Double(readers.outOfMemory)),
                ("time", Double(readers.timeouts)),
            ])
    }
}
#endif
