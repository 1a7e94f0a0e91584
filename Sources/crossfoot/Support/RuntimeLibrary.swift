#if Server
import Foundation

/// Where the libraries and models are that `scripts/fetch-runtime` brings.
///
/// Each: what its variable in the environment names; else what is in `.runtime` of the checkout that this executable
/// was built in; else nil.
enum RuntimeLibrary {
    #if os(macOS)
    private static let pdfiumName = "libpdfium.dylib"
    private static let onnxRuntimeName = "libonnxruntime.dylib"
    #else
    private static let pdfiumName = "libpdfium.so"
    private static let onnxRuntimeName = "libonnxruntime.so.1"
    #endif

    /// PDFium, by `CROSSFOOT_PDFIUM`; nil: the system's search path.
    static func pdfium(environment: [String: String] = ProcessInfo.processInfo.environment) -> String? {
        find("CROSSFOOT_PDFIUM", ".runtime/lib/\(pdfiumName)", environment)
    }

    /// ONNX Runtime, by `CROSSFOOT_ONNXRUNTIME`; nil: the system's search path.
    static func onnxRuntime(environment: [String: String] = ProcessInfo.processInfo.environment) -> String? {
        find("CROSSFOOT_ONNXRUNTIME", ".runtime/lib/\(onnxRuntimeName)", environment)
    }

    /// The folder of the models, by `CROSSFOOT_MODELS`; nil: there is none.
    static func models(environment: [String: String] = ProcessInfo.processInfo.environment) -> String? {
        find("CROSSFOOT_MODELS", ".runtime/models", environment)
    }

    /// The checkout that this executable was built in: the nearest folder above it with a `Package.swift`.
    static func checkout() -> URL? {
        guard let executable = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return nil }
        var folder = executable.deletingLastPathComponent()
        while folder.path != "/", !folder.path.isEmpty {
            if FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) {
                return folder
            }
            folder.deleteLastPathComponent()
        }
        return nil
    }

    private static func find(_ variable: String, _ place: String, _ environment: [String: String]) -> String? {
        if let path = environment[variable], !path.isEmpty { return path }
        guard let path = checkout()?.appendingPathComponent(place).path else { return nil }
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }
}
#endif
