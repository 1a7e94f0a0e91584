import Foundation
import InvoiceProjection

/// Documents that wait, are read and were read, in memory.
///
/// As many are read at once as the analysis has lanes; those whose senders wait go before jobs, each in order of
/// arrival. Readings hold the queue only weakly: with its last user it ends, and so do the documents that wait.
actor ReadingQueue {
    struct Entry {
        var record: ReadingRecord
        /// Until it is read.
        var content: Data?
        var waiters: [Int: CheckedContinuation<ReadingRecord, any Error>] = [:]
        var name: String?
    }

    private struct Name {
        var id: UUID
        var fingerprint: Int
    }

    private let analysis: any DocumentAnalysis
    private let limits: EmbeddedLimits
    /// By the id of the document.
    var entries: [UUID: Entry] = [:]
    private var documentsByJob: [UUID: UUID] = [:]
    private var names: [String: Name] = [:]
    private var interactive: [UUID] = []
    private var queued: [UUID] = []
    private var queuedBytes = 0
    private var reading = 0
    /// Oldest first.
    private var ended: [UUID] = []
    var waiterCount = 0

    init(analysis: any DocumentAnalysis, limits: EmbeddedLimits) {
        self.analysis = analysis
        self.limits = limits
    }

    var waitingDocuments: Int { interactive.count + queued.count }
    var knownDocuments: Int { entries.count }

    func record(document id: UUID) -> ReadingRecord? { entries[id]?.record }

    func record(job id: UUID) -> ReadingRecord? { documentsByJob[id].flatMap { entries[$0]?.record } }

    /// Takes a document, or finds the one that came with the same request before.
    ///
    /// - Throws: ``Refusal`` with status 409 or 429.
    func take(_ request: ReadingRequest) throws -> (record: ReadingRecord, isRepeated: Bool) {
        let fingerprint = request.name == nil ? 0 : request.fingerprint
        if let name = request.name, let first = names[name], let entry = entries[first.id] {
            guard first.fingerprint == fingerprint else { throw Refusal.otherRequest }
            return (entry.record, true)
        }
        let byteCount = request.upload.content.count
        if request.isQueued {
            let hasRoom = queued.isEmpty || queuedBytes + byteCount <= limits.waitingBytes
            guard hasRoom, queued.count < limits.waitingJobs || reading < analysis.lanes else { throw Refusal.busy }
        }
        let id = UUID()
        let record = ReadingRecord(
            id: id, jobID: request.isQueued ? UUID() : nil, product: request.product,
            fileName: request.upload.fileName, extras: request.upload.extras, issuedAt: Date())
        entries[id] = Entry(record: record, content: request.upload.content, name: request.name)
        if let name = request.name { names[name] = Name(id: id, fingerprint: fingerprint) }
        if let job = record.jobID {
            documentsByJob[job] = id
            queued.append(id)
            queuedBytes += byteCount
        } else {
            interactive.append(id)
        }
        startNext()
        return (record, false)
    }

    /// Gives up a document whose sender went away before it was read.
    func withdraw(_ id: UUID) {
        guard let entry = entries[id], entry.record.jobID == nil, entry.waiters.isEmpty,
            case .waiting = entry.record.state
        else { return }
        interactive.removeAll { $0 == id }
        remove(id)
    }

    private func startNext() {
        while reading < analysis.lanes, let id = nextInLine(), let content = entries[id]?.content {
            entries[id]?.content = nil
            entries[id]?.record.state = .processing
            reading += 1
            guard let record = entries[id]?.record else { return }
            // In a task of its own: a job has nobody who waits, and a reading cannot be broken off.
            Task { [analysis, weak self] in
                let startedAt = Date()
                let result = await analysis.read(content, product: record.product, extras: record.extras)
                await self?.finish(id, result, startedAt: startedAt)
            }
        }
    }

    private func nextInLine() -> UUID? {
        if !interactive.isEmpty { return interactive.removeFirst() }
        guard !queued.isEmpty else { return nil }
        let id = queued.removeFirst()
        queuedBytes -= entries[id]?.content?.count ?? 0
        return id
    }

    private func finish(_ id: UUID, _ result: Result<DocumentContent, ServiceFailure>, startedAt: Date) {
        reading -= 1
        let now = Date()
        if var entry = entries[id] {
            switch result {
            case .success(let content):
                entry.record.state = .read(content, startedAt: startedAt, finishedAt: now)
            case .failure(let failure):
                entry.record.state = .failed(failure, at: now)
            }
            let waiters = entry.waiters.values
            entry.waiters = [:]
            entries[id] = entry
            for waiter in waiters { waiter.resume(returning: entry.record) }
            keep(entry.record)
        }
        startNext()
    }

    /// Of what could not be read only jobs can be asked for again.
    private func keep(_ record: ReadingRecord) {
        if case .failed = record.state, record.jobID == nil { return remove(record.id) }
        ended.append(record.id)
        while ended.count > max(0, limits.keptResults) { remove(ended.removeFirst()) }
    }

    private func remove(_ id: UUID) {
        guard let entry = entries.removeValue(forKey: id) else { return }
        if let job = entry.record.jobID { documentsByJob[job] = nil }
        if let name = entry.name { names[name] = nil }
    }
}
