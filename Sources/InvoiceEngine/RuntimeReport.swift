import Inference
import PDFReading

/// What of the libraries and models that reading needs is there, for a person who sets it up.
///
/// Making one loads the libraries, which costs some tens of milliseconds; nothing is changed and nothing thrown.
public struct RuntimeReport: Sendable {
    /// One library.
    public struct Library: Sendable, Equatable {
        public enum State: Sendable, Equatable {
            /// It is there and works; the release where it tells, and where it was found.
            case ready(version: String?, path: String?)
            /// It is not there or does not work; a sentence about why.
            case missing(String)
        }

        public let name: String
        public let state: State
        /// What cannot be done without it.
        public let purpose: String
        /// Whether all but one kind of document is read without it.
        public let isOptional: Bool
    }

    /// PDFium, ONNX Runtime and the libraries for pictures, in this order.
    public let libraries: [Library]
    /// The models, or why they cannot be told.
    public let models: Result<[RuntimeModel], EngineError>

    public init(configuration: EngineConfiguration) {
        libraries =
            [
                Self.pdfium(path: configuration.pdfiumLibrary),
                Self.onnxRuntime(path: configuration.onnxRuntimeLibrary),
            ] + SystemLibrary.pictures.map(\.report)
        models = Result { () throws(EngineError) in try RuntimeModel.all(in: configuration.modelDirectory) }
    }

    private static func pdfium(path: String?) -> Library {
        library("PDFium", purpose: "PDF documents") {
            let library = try PDFLibrary.load(path: path)
            return .ready(version: nil, path: library.path)
        }
    }

    private static func onnxRuntime(path: String?) -> Library {
        library("ONNX Runtime", purpose: "scans and photos") {
            let library = try InferenceLibrary.load(path: path)
            return .ready(version: library.version, path: library.path)
        }
    }

    private static func library(_ name: String, purpose: String, load: () throws -> Library.State) -> Library {
        let state: Library.State
        do {
            state = try load()
        } catch {
            state = .missing("\(error)")
        }
        return Library(name: name, state: state, purpose: purpose, isOptional: false)
    }
}
