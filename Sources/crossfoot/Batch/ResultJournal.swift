#if Server
import Foundation

/// A folder's memory of which inputs were answered, so that a run that was stopped can go on.
///
/// A hidden file of JSON lines; later lines win. A line that a crash cut short is passed over: its input is read again.
final class ResultJournal {
    struct Entry: Codable, Equatable {
        /// Absolute path.
        var input: String
        var identity: FileIdentity
        /// What was asked for; another question is another answer.
        var question: String
        /// Name of the results, without suffix.
        var name: String
        /// Bytes of the result; nil: the name is taken, the result not yet written.
        var resultSize: Int?
        /// The input is gone and the entry with it.
        var isOver: Bool?
    }

    static let fileName = ".crossfoot-journal"
    /// Lines that may be of no use any more before the file is written anew.
    private static let spareLines = 1000

    private let file: URL
    private let handle: FileHandle
    private var entries: [String: Entry] = [:]
    private var lines = 0
    private var isShared = false

    /// Reads the journal of a folder, and makes it where there is none.
    init(folder: URL) throws {
        file = folder.appendingPathComponent(Self.fileName)
        let descriptor = open(file.path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        let text = try load()
        if let last = text.last, last != UInt8(ascii: "\n") { try handle.write(contentsOf: Data("\n".utf8)) }
    }

    /// Keeps another process away for as long as this one runs.
    ///
    /// - Returns: false when another one was here first.
    func lock() -> Bool { flock(handle.fileDescriptor, LOCK_EX | LOCK_NB) == 0 }

    /// Lets other processes add lines, too, and keeps each of them from cutting the file, for as long as this one runs.
    func share() {
        isShared = true
        _ = flock(handle.fileDescriptor, LOCK_SH | LOCK_NB)
    }

    /// What is known of an input that is still the same and was asked the same.
    func entry(for path: String, identity: FileIdentity?, question: String) -> Entry? {
        guard let identity, let entry = entries[Self.absolute(path)], entry.identity == identity,
            entry.question == question
        else { return nil }
        return entry
    }

    func add(_ entry: Entry) throws {
        var entry = entry
        entry.input = Self.absolute(entry.input)
        remember(entry)
        try append(entry)
        if lines > 2 * entries.count + Self.spareLines { try compact() }
    }

    /// Reads all lines that are there now.
    @discardableResult
    private func load() throws -> Data {
        try handle.seek(toOffset: 0)
        let text = try handle.readToEnd() ?? Data()
        lines = 0
        for line in text.split(separator: UInt8(ascii: "\n")) {
            lines += 1
            guard let entry = try? JSONDecoder().decode(Entry.self, from: Data(line)) else { continue }
            remember(entry)
        }
        return text
    }

    private func remember(_ entry: Entry) {
        if entry.isOver == true {
            entries[entry.input] = nil
        } else {
            entries[entry.input] = entry
        }
    }

    private func append(_ entry: Entry) throws {
        var line = try Self.encoder.encode(entry)
        line.append(UInt8(ascii: "\n"))
        try handle.write(contentsOf: line)
        lines += 1
    }

    /// Cuts the file and writes only what counts; the lock stays, since the file stays. Not while another process adds
    /// to it, and not without what another one has added.
    private func compact() throws {
        defer { if isShared { share() } }
        guard lock() else {
            // It is tried again when as many lines have been added.
            lines = 0
            return
        }
        try load()
        var text = Data()
        for entry in entries.values.sorted(by: { $0.input < $1.input }) {
            text.append(try Self.encoder.encode(entry))
            text.append(UInt8(ascii: "\n"))
        }
        try handle.truncate(atOffset: 0)
        try handle.write(contentsOf: text)
        lines = entries.count
    }

    private static func absolute(_ path: String) -> String {
        URL(fileURLWithPath: path).standardizedFileURL.path
    }

    private static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}
#endif
