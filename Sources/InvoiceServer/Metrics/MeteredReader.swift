#if Server
import ReaderProcesses

/// Counts what another reader reads.
package struct MeteredReader: DocumentReader {
    let reader: any DocumentReader
    let metrics: ServiceMetrics

    package init(_ reader: any DocumentReader, metrics: ServiceMetrics) {
        self.reader = reader
        self.metrics = metrics
    }

    package func read(_ request: ReadingRequest) async throws -> Reading {
        let product =
            switch request.task {
            case .invoice: "invoices"
            case .split: "invoice_splitter"
            }
        let source = request.isInteractive ? "request" : "queue"
        let clock = ContinuousClock()
        let start = clock.now
        do {
            let reading = try await reader.read(request)
            metrics.readings.add(1, product, source, "succeeded")
            metrics.readingDurations.observe(clock.now - start, product, source)
            metrics.pages.add(Double(reading.pageCount), product, source)
            return reading
        } catch {
            metrics.readings.add(1, product, source, Self.outcome(of: error))
            throw error
        }
    }

    private static func outcome(of error: any Error) -> String {
        guard let error = error as? ReadingError else { return error is CancellationError ? "cancelled" : "failed" }
        return switch error.code {
        case .document: "refused"
        case .engine: "failed"
        case .crashed: "crashed"
        case .timedOut: "timed_out"
        case .outOfMemory: "out_of_memory"
        case .busy: "busy"
        case .stopping: "cancelled"
        }
    }
}
#endif
