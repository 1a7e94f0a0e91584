import Foundation
import InvoiceEngine

/// A scanned page from its bytes to the fields of the invoice, in the modes of text recognition.
struct PictureRun {
    private static let repeats = 5

    /// Prints a table; says so when the page cannot be read here, as without models.
    static func printModes(of path: String) throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        print("\(path): a scanned page end to end, median of \(repeats) readings\n")
        print("| `--ocr` | one thread | two threads | processor time, one thread |\n| --- | ---: | ---: | ---: |")
        for mode in EngineConfiguration.Recognition.allCases where mode != .off {
            do {
                let one = try efforts(mode, threads: 1, bytes)
                let two = try efforts(mode, threads: 2, bytes)
                print(
                    "| \(mode.rawValue) | \(one.map(\.wall).median) ms | \(two.map(\.wall).median) ms "
                        + "| \(one.map(\.processor).median) ms |")
            } catch let error as EngineError {
                print("| \(mode.rawValue) | not measured: \(error.code) | | |")
            }
        }
        print("")
    }

    private static func efforts(
        _ mode: EngineConfiguration.Recognition, threads: Int, _ bytes: [UInt8]
    ) throws -> [Effort] {
        let reader = try InvoiceReader(configuration: Runtime().configuration(recognition: mode, threads: threads))
        _ = try reader.readSynchronously(bytes: bytes)
        return try (0..<repeats).map { _ in try Effort.measure { try reader.readSynchronously(bytes: bytes) }.1 }
    }
}
