#if Server
import Foundation

/// Reads many files, some at the same time.
///
/// What is said of the files, and results for standard output, come in the order of the files; results for a folder are
/// written as soon as they are there.
struct BatchRun {
    let reading: any FileReading
    let sink: any ResultSink
    var observers: [any OutcomeObserver] = []
    let jobs: Int
    let isQuiet: Bool
    /// Results of an earlier run, by position of the input; these are not read again.
    var answered: [Int: URL] = [:]

    private struct Finished: Sendable {
        var index: Int
        var identity: FileIdentity?
        var result: Result<FileAnswer, FileFailure>
    }

    /// Results that may wait for an earlier, slower file, for each job.
    private static let waitingPerJob = 8

    /// - Returns: whether every file could be read.
    /// - Throws: ``RunFailure``, and whatever the sink throws.
    func run(_ inputs: [BatchInput]) async throws -> Bool {
        var report = BatchReport(
            inputs: inputs, observers: observers, isQuiet: isQuiet, showsProgress: !sink.isStream)
        // Whatever is said of the end stands on a line of its own.
        defer { report.end() }
        for (index, result) in answered { report.add(.answeredBefore(result: result), at: index) }
        try report.handOn()
        let unread = inputs.indices.filter { answered[$0] == nil }
        var next = 0
        var running = 0
        try await withThrowingTaskGroup(of: Finished.self) { group in
            while next < unread.count || running > 0 {
                while next < unread.count, running < jobs, report.waiting < jobs * Self.waitingPerJob {
                    let index = unread[next]
                    group.addTask { [reading] in
                        let identity = FileIdentity(of: inputs[index].path)
                        return Finished(
                            index: index, identity: identity, result: try await reading.result(of: inputs[index]))
                    }
                    next += 1
                    running += 1
                }
                guard let finished = try await group.next() else { break }
                running -= 1
                switch finished.result {
                case .success(let answer):
                    if !sink.isStream {
                        try sink.take(answer.text, of: inputs[finished.index], identity: finished.identity)
                    }
                    report.add(.answered(answer), at: finished.index)
                case .failure(let failure): report.add(.failed(failure), at: finished.index)
                }
                try report.handOn { index, answer in
                    if sink.isStream { try sink.take(answer.text, of: inputs[index], identity: nil) }
                }
            }
        }
        for observer in observers { try observer.finish() }
        return report.failed == 0
    }
}
#endif
