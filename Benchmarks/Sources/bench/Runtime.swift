import Foundation
import InvoiceEngine

/// The libraries and models that readings need: what the environment names, else the project's `.runtime`.
struct Runtime {
    /// The project's folder: bench is run from it or from this package's.
    let root = FileManager.default.fileExists(atPath: "TestData") ? "." : ".."

    func path(_ variable: String, _ own: String) -> String? {
        let own = "\(root)/.runtime/\(own)"
        return ProcessInfo.processInfo.environment[variable]
            ?? (FileManager.default.fileExists(atPath: own) ? own : nil)
    }

    /// Without text recognition unless asked for.
    func configuration(
        recognition: EngineConfiguration.Recognition = .off, threads: Int? = nil
    ) -> EngineConfiguration {
        var configuration = EngineConfiguration()
        configuration.pdfiumLibrary = path("CROSSFOOT_PDFIUM", "lib/libpdfium.so")
        configuration.onnxRuntimeLibrary = path("CROSSFOOT_ONNXRUNTIME", "lib/libonnxruntime.so.1")
        configuration.modelDirectory = path("CROSSFOOT_MODELS", "models")
        configuration.recognition = recognition
        configuration.recognitionThreads = threads
        return configuration
    }
}
