#if Server
/// Reads many files, some at the same time, and hands on their results in the order of the files.
struct FileRun {
    let reading: any FileReading
    let sink: any ResultSink
    let jobs: Int

    private typealias Outcome = (index: Int, result: Result<FileAnswer, FileFailure>)

    /// Results that may wait for an earlier, slower file, for each job.
    private static let waitingPerJob = 8

    /// - Returns: whether every file could be read.
    /// - Throws: when a result cannot be written.
    func run(_ files: [String]) async throws -> Bool {
        var progress = ProgressBar(total: files.count, isShown: sink.showsProgress && Console.errorIsTerminal)
        var isClean = true
        var started = 0
        var handedOn = 0
        var waiting: [Int: Result<FileAnswer, FileFailure>] = [:]
        try await withThrowingTaskGroup(of: Outcome.self) { group in
            while handedOn < files.count {
                while started < files.count, started - handedOn - waiting.count < jobs,
                    started - handedOn < jobs * Self.waitingPerJob
                {
                    let index = started
                    let reading = reading
                    group.addTask { (index, try await reading.result(of: files[index])) }
                    started += 1
                }
                guard let outcome = try await group.next() else { break }
                waiting[outcome.index] = outcome.result
                while let result = waiting.removeValue(forKey: handedOn) {
                    progress.clear()
                    switch result {
                    case .success(let answer):
                        try sink.take(answer.text, index: handedOn)
                        for remark in answer.remarks { Console.complain("\(files[handedOn]): \(remark)") }
                    case .failure(let failure):
                        Console.complain("\(files[handedOn]): \(failure.message)")
                        isClean = false
                    }
                    handedOn += 1
                    progress.show(done: handedOn)
                }
            }
        }
        progress.clear()
        return isClean
    }
}
#endif
