import Foundation
import Inference

/// The library that `scripts/fetch-runtime` puts into the package's folder, or the one of CROSSFOOT_ONNXRUNTIME.
enum TestRuntime {
    static let path: String = {
        if let path = ProcessInfo.processInfo.environment["CROSSFOOT_ONNXRUNTIME"], !path.isEmpty { return path }
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return root.appending(path: ".runtime/lib/libonnxruntime.so.1").path(percentEncoded: false)
    }()

    static func library() throws -> InferenceLibrary { try InferenceLibrary.load(path: path) }

    static func model(_ bytes: [UInt8]) throws -> OnnxModel { try OnnxModel(library: library(), bytes: bytes) }
}
