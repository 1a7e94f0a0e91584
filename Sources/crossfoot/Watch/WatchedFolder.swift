#if Server
import Foundation

/// A folder whose files are read and put away: into `done/` in it, or into `failed/`.
///
/// Each step can be the last one before a crash. The name of a file's results is noted before it is read, so that what is
/// read again after a crash is written over what was written before it.
final class WatchedFolder {
    /// One file on its way.
    struct Work: Sendable {
        /// Its name in the folder.
        var file: String
        var identity: FileIdentity
        var input: BatchInput
        /// An earlier run answered it and did not come to put it away.
        var isAnswered = false
    }

    private static let reasonSuffix = ".error.txt"

    let path: String
    let results: ResultFolder
    private let done: URL
    private let failed: URL
    private let question: String
    private let gate: WriteGate
    private let journal: ResultJournal
    private var namesInWork: Set<String> = []

    /// - Parameter results: folder of the results; nil: `done/`.
    /// - Throws: ``RunFailure`` when another process watches the folder.
    init(folder: String, results: String?, suffix: String, question: String, gate: WriteGate) throws {
        let url = URL(fileURLWithPath: folder, isDirectory: true)
        path = folder
        done = url.appendingPathComponent("done", isDirectory: true)
        failed = url.appendingPathComponent("failed", isDirectory: true)
        self.results = ResultFolder(
            url: results.map { URL(fileURLWithPath: $0, isDirectory: true) } ?? done, suffix: suffix)
        self.question = question
        self.gate = gate
        for folder in [done, failed, self.results.url] {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        }
        journal = try ResultJournal(folder: url)
        guard journal.lock() else { throw RunFailure(message: "\(folder): another crossfoot watches this folder") }
    }

    /// Begins with a file: gives its results a name.
    ///
    /// - Returns: nil when it is not there any more.
    func begin(_ file: String) throws -> Work? {
        let path = place(of: file).path
        guard let identity = FileIdentity(of: path) else { return nil }
        if let entry = journal.entry(for: path, identity: identity, question: question),
            !namesInWork.contains(entry.name), !exists(doneFile(entry.name, for: file))
        {
            namesInWork.insert(entry.name)
            return Work(
                file: file, identity: identity, input: BatchInput(path: path, name: entry.name),
                isAnswered: results.holds(entry))
        }
        let name = freeName(for: file)
        namesInWork.insert(name)
        let work = Work(file: file, identity: identity, input: BatchInput(path: path, name: name))
        try gate.write { try note(work, resultSize: nil) }
        return work
    }

    /// Writes the result of a file and puts the file away.
    ///
    /// - Parameter answer: nil: it was written before.
    /// - Returns: false when the file has changed or gone meanwhile; nothing is done then.
    func finish(_ work: Work, _ answer: FileAnswer?) throws -> Bool {
        defer { namesInWork.remove(work.input.name) }
        guard FileIdentity(of: work.input.path) == work.identity else { return false }
        try gate.write {
            if let answer {
                try results.write(answer.text, name: work.input.name)
                try note(work, resultSize: answer.text.count)
            }
            try FileManager.default.moveItem(
                at: place(of: work.file), to: doneFile(work.input.name, for: work.file))
            try note(work, resultSize: nil, isOver: true)
        }
        return true
    }

    /// Writes why a file could not be read, and puts it away.
    ///
    /// - Returns: false when the file has changed or gone meanwhile; nothing is done then.
    func refuse(_ work: Work, _ failure: FileFailure) throws -> Bool {
        defer { namesInWork.remove(work.input.name) }
        guard FileIdentity(of: work.input.path) == work.identity else { return false }
        var name = work.file
        var number = 2
        if (name + Self.reasonSuffix).utf8.count > 255 {
            name = Self.joined(OutputNames.stem(of: work.file), suffixOf: work.file)
        }
        while exists(failed.appendingPathComponent(name)) {
            name = Self.joined(OutputNames.stem(of: work.file) + "-\(number)", suffixOf: work.file)
            number += 1
        }
        try gate.write {
            try Data("\(failure.message)\n".utf8)
                .write(to: failed.appendingPathComponent(name + Self.reasonSuffix), options: .atomic)
            try FileManager.default.moveItem(at: place(of: work.file), to: failed.appendingPathComponent(name))
            try note(work, resultSize: nil, isOver: true)
        }
        return true
    }

    /// Leaves a file where it is, to be read later.
    func leave(_ work: Work) { namesInWork.remove(work.input.name) }

    /// The first of `scan`, `scan-2`, … under which neither a file nor a result has been put away.
    private func freeName(for file: String) -> String {
        let stem = OutputNames.stem(of: file)
        var name = stem
        var number = 2
        while namesInWork.contains(name) || exists(doneFile(name, for: file)) || exists(results.file(named: name)) {
            name = "\(stem)-\(number)"
            number += 1
        }
        return name
    }

    private func note(_ work: Work, resultSize: Int?, isOver: Bool? = nil) throws {
        try journal.add(
            ResultJournal.Entry(
                input: work.input.path, identity: work.identity, question: question, name: work.input.name,
                resultSize: resultSize, isOver: isOver))
    }

    private func place(of file: String) -> URL {
        URL(fileURLWithPath: path, isDirectory: true).appendingPathComponent(file)
    }

    private func doneFile(_ name: String, for file: String) -> URL {
        done.appendingPathComponent(Self.joined(name, suffixOf: file))
    }

    private func exists(_ file: URL) -> Bool { FileManager.default.fileExists(atPath: file.path) }

    private static func joined(_ name: String, suffixOf file: String) -> String {
        let suffix = URL(fileURLWithPath: file).pathExtension
        return suffix.isEmpty ? name : "\(name).\(suffix)"
    }
}
#endif
