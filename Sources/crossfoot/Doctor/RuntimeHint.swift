#if Server
import Foundation

/// How to get what `scripts/fetch-runtime` brings, and how to name it where it lies elsewhere.
struct RuntimeHint {
    private let variable: String
    /// Below the folder that the script fills.
    private let place: String

    static let models = RuntimeHint(variable: "CROSSFOOT_MODELS", place: "models")

    private init(variable: String, place: String) {
        self.variable = variable
        self.place = place
    }

    /// - Parameter library: as the engine's report calls it; others than PDFium and ONNX Runtime come with the system.
    init(library: String) {
        switch library {
        case "PDFium": self.init(variable: "CROSSFOOT_PDFIUM", place: "lib/libpdfium.so")
        case "ONNX Runtime": self.init(variable: "CROSSFOOT_ONNXRUNTIME", place: "lib/libonnxruntime.so.1")
        default: self.init(variable: "", place: "")
        }
    }

    /// One or two sentences.
    var text: String {
        var text = ""
        if ProcessInfo.processInfo.environment[variable]?.isEmpty == false {
            text = "\(variable) names it: correct that, or take it away. "
        }
        guard let checkout = RuntimeLibrary.checkout() else {
            return text
                + "Run scripts/fetch-runtime DIR in a checkout of Crossfoot, here or elsewhere, and set "
                + "\(variable)=DIR/\(place)"
        }
        return text + "Run \(checkout.appendingPathComponent("scripts/fetch-runtime").path)"
    }

    /// The engine's reason, its own short hint replaced by this one.
    func completing(_ reason: String) -> String {
        guard !variable.isEmpty else { return reason }
        return reason.replacing(" Run scripts/fetch-runtime.", with: "") + " " + text + "."
    }
}
#endif
