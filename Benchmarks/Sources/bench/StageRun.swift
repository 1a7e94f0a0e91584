import InvoiceEngine
import InvoiceModel

/// The times of one document, in process, on one thread.
struct StageRun {
    var pages: Int
    var timings: StageTimings

    /// Reads a document `repeats` times after one reading that does not count, and keeps the fastest: what else the
    /// machine does can only slow a reading down.
    static func fastest(of repeats: Int, _ bytes: [UInt8], _ reader: InvoiceReader) throws -> StageRun {
        let pages = try reader.readSynchronously(bytes: bytes).pages.count
        var best: StageTimings?
        for _ in 0..<repeats {
            var timings = StageTimings()
            _ = try reader.readSynchronously(bytes: bytes, timings: &timings)
            if best.map({ timings.total < $0.total }) ?? true { best = timings }
        }
        return StageRun(pages: pages, timings: best ?? StageTimings())
    }

    /// Milliseconds per page of one stage, or of all.
    func perPage(_ stage: KeyPath<StageTimings, Duration>) -> Milliseconds {
        Milliseconds(timings[keyPath: stage] / pages)
    }
}
