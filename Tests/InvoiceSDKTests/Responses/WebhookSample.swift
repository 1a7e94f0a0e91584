import Foundation

/// A published webhook body, which is not ours to ship: it lies beside the checkout, in `shared/protocol/samples`, or
/// where `CROSSFOOT_SAMPLES` says.
enum WebhookSample {
    static let path: String = {
        let folder =
            ProcessInfo.processInfo.environment["CROSSFOOT_SAMPLES"]
            ?? (0..<5).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
            .appendingPathComponent("shared/protocol/samples").path
        return folder + "/v1/async/get_completed_empty.json"
    }()

    static let isPresent = FileManager.default.fileExists(atPath: path)
}
