import Foundation

/// Published sample answers, which are not ours to ship: they lie beside the checkout, in `shared/protocol/samples`,
/// or where `CROSSFOOT_SAMPLES` says.
enum ClientSamples {
    static let folder: String = {
        if let path = ProcessInfo.processInfo.environment["CROSSFOOT_SAMPLES"] { return path }
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<6 { root.deleteLastPathComponent() }
        return root.appendingPathComponent("shared/protocol/samples").path
    }()

    static let arePresent = FileManager.default.fileExists(atPath: folder + "/README.md")
    static let absence = "skipped: shared samples not present"

    static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(path)")))
    }
}
