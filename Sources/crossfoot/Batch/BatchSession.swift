#if Server
import ArgumentParser
import Foundation

/// Runs a command over its files, or over a folder that is watched, and turns the end into an exit code.
struct BatchSession {
    let options: BatchOptions
    /// Of the results, without a point.
    let suffix: String
    /// See ``ResultJournal/Entry/question``.
    let question: String
    var observers: [any OutcomeObserver] = []
    /// Whether results go to standard output where no folder is named for them.
    var printsResults = true

    /// What a reading needs to be made.
    struct Setting {
        /// Files read at the same time.
        var jobs: Int
        /// Folder of the results; the current one when they go to standard output.
        var folder: URL
        var gate: WriteGate
    }

    /// - Parameter reading: called once, when it is known what there is to do.
    /// - Throws: `ExitCode` 1 when the run could not go on, 2 when a file could not be read.
    func run(_ reading: (Setting) throws -> any FileReading) async throws {
        do {
            if let watch = options.watch {
                try await self.watch(watch, reading)
            } else if !(try await read(reading)) {
                throw ExitCode(2)
            }
        } catch let code as ExitCode {
            throw code
        } catch let failure as RunFailure {
            Console.complain(failure.message)
            throw ExitCode(1)
        } catch {
            let place = options.output ?? options.watch ?? "standard output"
            Console.complain("\(place): \(ErrorText.reason(of: error))")
            throw ExitCode(1)
        }
    }

    private var jobs: Int { options.jobs ?? ProcessInfo.processInfo.activeProcessorCount }

    private func read(_ reading: (Setting) throws -> any FileReading) async throws -> Bool {
        let found = try FolderWalk(isRecursive: options.recursive, results: options.output)
            .files(of: options.files) { options.remark("\($0): there are no documents in this folder") }
        let gate = WriteGate()
        guard let output = options.output else {
            let sink: any ResultSink = printsResults ? StandardOutputSink(gate: gate) : SilentSink()
            return try await run(
                inputs(found, names: OutputNames.unique(found.map(\.name))), sink, gate: gate, folder: ".", reading)
        }
        let folder = ResultFolder(
            url: URL(fileURLWithPath: output, isDirectory: true), suffix: suffix)
        try FileManager.default.createDirectory(at: folder.url, withIntermediateDirectories: true)
        let journal = try ResultJournal(folder: folder.url)
        journal.share()
        var kept: [Int: String] = [:]
        if options.resume {
            for (index, file) in found.enumerated() {
                if let entry = journal.entry(
                    for: file.path, identity: FileIdentity(of: file.path), question: question), folder.holds(entry)
                {
                    kept[index] = entry.name
                }
            }
            if !kept.isEmpty { options.remark("\(kept.count) of \(found.count) files are answered already") }
        }
        let names = OutputNames.unique(found.map(\.name), kept: kept)
        for (file, name) in zip(found, names) where name != file.name {
            options.remark("\(file.path): another file has this name; the result is \(name).\(suffix)")
        }
        return try await run(
            inputs(found, names: names), FolderSink(folder: folder, journal: journal, question: question, gate: gate),
            gate: gate,
            folder: output, answered: kept.mapValues(folder.file(named:)), reading)
    }

    private func inputs(_ found: [FolderWalk.Found], names: [String]) -> [BatchInput] {
        zip(found, names).map { BatchInput(path: $0.path, name: $1) }
    }

    private func run(
        _ inputs: [BatchInput], _ sink: any ResultSink, gate: WriteGate, folder: String, answered: [Int: URL] = [:],
        _ reading: (Setting) throws -> any FileReading
    ) async throws -> Bool {
        let unread = inputs.count - answered.count
        let clearsLine = !sink.isStream && !options.quiet && Console.errorIsTerminal
        let hint = options.output != nil && !options.quiet
        let signal = StopSignal(closing: gate) {
            if clearsLine { Console.writeError("\r\u{1B}[K") }
            if hint { Console.complain("stopped; the same command with --resume goes on") }
        }
        defer { withExtendedLifetime(signal) {} }
        let jobs = max(1, min(jobs, unread))
        let reading =
            unread > 0
            ? try reading(Setting(jobs: jobs, folder: URL(fileURLWithPath: folder, isDirectory: true), gate: gate))
            : NothingToRead()
        return try await BatchRun(
            reading: reading, sink: sink, observers: observers, jobs: jobs, isQuiet: options.quiet, answered: answered
        ).run(inputs)
    }

    private func watch(_ path: String, _ reading: (Setting) throws -> any FileReading) async throws {
        guard FolderWalk.isFolder(path) else { throw RunFailure(message: "\(path): There is no such folder.") }
        let gate = WriteGate()
        let watched = try WatchedFolder(
            folder: path, results: options.output, suffix: suffix, question: question, gate: gate)
        let signal = StopSignal(closing: gate, status: 0) {}
        defer { withExtendedLifetime(signal) {} }
        let setting = Setting(jobs: jobs, folder: watched.results.url, gate: gate)
        try await WatchRun(
            folder: watched, reading: try reading(setting), jobs: jobs, settle: options.settle ?? 2,
            isQuiet: options.quiet
        ).run()
    }
}

/// For a run in which every file was answered before.
private struct NothingToRead: FileReading {
    func result(of input: BatchInput) async -> Result<FileAnswer, FileFailure> {
        .failure(FileFailure(message: "There is no reader."))
    }
}
#endif
