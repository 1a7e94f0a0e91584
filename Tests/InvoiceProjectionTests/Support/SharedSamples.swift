import Foundation
import InvoiceWire

/// Published sample answers, which are not ours to ship: they lie beside the checkout, in `shared/protocol/samples`,
/// or where `CROSSFOOT_SAMPLES` says.
enum SharedSamples {
    static let folder: String = {
        if let path = ProcessInfo.processInfo.environment["CROSSFOOT_SAMPLES"] { return path }
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<5 { root.deleteLastPathComponent() }
        return root.appendingPathComponent("shared/protocol/samples").path
    }()

    static let arePresent = FileManager.default.fileExists(atPath: folder + "/README.md")
    static let absence = "skipped: shared samples not present"

    static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(path)")))
    }

    static func json(_ path: String) throws -> JSONValue { try JSONValue(bytes: try bytes(path)) }

    static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }
}
