import Foundation
import InvoiceEngine
import Testing

@testable import ReaderProcesses

/// A pool of readers that do what a document tells them, and a folder for the documents.
final class TestPool: Sendable {
    let pool: ReaderPool
    let folder: URL

    /// The program that the tests are built with.
    static var program: String {
        let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let places =
            [tests, tests.deletingLastPathComponent()]
            + Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
        let names = places.map { $0.appendingPathComponent("FaultyReader").path }
        return names.first { FileManager.default.isExecutableFile(atPath: $0) } ?? names[0]
    }

    init(_ arguments: [String] = ["reader"], _ change: (inout ReaderPoolConfiguration) -> Void = { _ in }) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("readers-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var configuration = ReaderPoolConfiguration(
            engine: EngineConfiguration(), executable: Self.program, arguments: arguments)
        configuration.readers = 1
        configuration.sandbox = .off
        change(&configuration)
        pool = ReaderPool(configuration)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Has a reader do `command`; its answer.
    func run(_ command: String, client: Int64 = 1, isInteractive: Bool = true) async throws -> String {
        let reading = try await pool.read(try request(command, client: client, isInteractive: isInteractive))
        return String(decoding: reading.json, as: UTF8.self)
    }

    /// The error that comes of `command`; nil: none does.
    func error(of command: String, client: Int64 = 1, isInteractive: Bool = true) async -> ReadingError? {
        do {
            _ = try await run(command, client: client, isInteractive: isInteractive)
            return nil
        } catch {
            return error as? ReadingError
        }
    }

    /// Waits until the pool is as it should be.
    func until(_ condition: (ReaderStatistics) -> Bool) async {
        while !condition(pool.statistics) { try? await Task.sleep(for: .milliseconds(2)) }
    }

    /// A file that is not there yet: the command `await-file` waits for it.
    var gate: String { folder.appendingPathComponent("gate").path }

    func open(_ gate: String) throws { try Data().write(to: URL(fileURLWithPath: gate)) }

    func end() async { await pool.shutdown(within: .seconds(20)) }

    func request(_ command: String, client: Int64 = 1, isInteractive: Bool = true) throws -> ReadingRequest {
        let file = folder.appendingPathComponent(UUID().uuidString)
        try Data(command.utf8).write(to: file)
        return ReadingRequest(path: file.path, task: .split, client: client, isInteractive: isInteractive)
    }
}
