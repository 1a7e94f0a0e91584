#if Server
import Foundation

/// Where results go.
protocol ResultSink {
    /// Results are given in the order of the inputs, and a progress line would stand between them.
    var isStream: Bool { get }
    /// - Parameter identity: that of the input before it was read.
    func take(_ text: [UInt8], of input: BatchInput, identity: FileIdentity?) throws
}

/// One result after the other on standard output.
struct StandardOutputSink: ResultSink {
    let isStream = true
    let gate: WriteGate

    func take(_ text: [UInt8], of input: BatchInput, identity: FileIdentity?) throws {
        try gate.write { try Console.write(text) }
    }
}

/// For a run of which only the tables are asked for.
struct SilentSink: ResultSink {
    let isStream = false

    func take(_ text: [UInt8], of input: BatchInput, identity: FileIdentity?) throws {}
}

/// One file for each result, written under another name first, and a line in the folder's journal.
struct FolderSink: ResultSink {
    let isStream = false
    let folder: ResultFolder
    let journal: ResultJournal
    /// See ``ResultJournal/Entry/question``.
    let question: String
    let gate: WriteGate

    func take(_ text: [UInt8], of input: BatchInput, identity: FileIdentity?) throws {
        try gate.write {
            try folder.write(text, name: input.name)
            guard let identity else { return }
            try journal.add(
                ResultJournal.Entry(
                    input: input.path, identity: identity, question: question, name: input.name,
                    resultSize: text.count))
        }
    }
}

/// A folder of results, `NAME.json` or `NAME.rst`.
struct ResultFolder: Sendable {
    let url: URL
    /// Without a point.
    let suffix: String

    func file(named name: String) -> URL { url.appendingPathComponent("\(name).\(suffix)") }

    /// Whether the result is there, whole.
    func holds(_ entry: ResultJournal.Entry) -> Bool {
        guard let size = entry.resultSize else { return false }
        return FileIdentity(of: file(named: entry.name).path)?.size == size
    }

    func write(_ text: [UInt8], name: String) throws {
        let file = file(named: name)
        if name.contains("/") {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        }
        try Data(text).write(to: file, options: .atomic)
    }
}
#endif
