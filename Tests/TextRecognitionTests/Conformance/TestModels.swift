import Foundation
import TextRecognition

/// The networks that `scripts/fetch-runtime` fetches, or those that the environment names.
enum TestModels {
    private static let runtime = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../.runtime").standardized

    private static func place(_ variable: String, _ path: String) -> String {
        let named = ProcessInfo.processInfo.environment[variable] ?? ""
        return named.isEmpty ? runtime.appending(path: path).path(percentEncoded: false) : named
    }

    static let directory = place("CROSSFOOT_MODELS", "models")
    static let library = place("CROSSFOOT_ONNXRUNTIME", "lib/libonnxruntime.so.1")

    /// Whether they are there: without them the tests of whole pages are left out.
    static let areThere = FileManager.default.fileExists(atPath: directory + "/ppocrv6_small_det_int8.onnx")

    private static let loaded = RecognitionMode.allCases.map { mode in
        Result { try RecognitionModels(directory: directory, library: library, mode: mode) }
    }

    /// Loaded once for all tests.
    static func recognizer(_ mode: RecognitionMode, threads: Int = 2) throws -> OnnxTextRecognizer {
        let models = try loaded[RecognitionMode.allCases.firstIndex(of: mode)!].get()
        return OnnxTextRecognizer(models: models, mode: mode, crew: WorkCrew(threads: threads))
    }
}
