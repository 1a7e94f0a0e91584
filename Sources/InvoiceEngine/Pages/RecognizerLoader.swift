import Synchronization
import TextRecognition

/// The text recogniser of a reader, loaded when the first page asks for it: most documents have a text layer, and the
/// models take a tenth of a second and a hundred megabytes.
final class RecognizerLoader: Sendable {
    private let configuration: EngineConfiguration
    private let loaded: Mutex<(any TextRecognizer)?>

    init(configuration: EngineConfiguration) {
        self.configuration = configuration
        loaded = Mutex(configuration.recognizer)
    }

    /// Whether pictures are to be read at all.
    var isWanted: Bool { configuration.recognition != .off }

    /// - Throws: ``EngineError`` with `recognitionUnavailable`.
    func recognizer() throws -> any TextRecognizer {
        try loaded.withLock { loaded in
            if let loaded { return loaded }
            let recognizer = try load()
            loaded = recognizer
            return recognizer
        }
    }

    private func load() throws -> any TextRecognizer {
        guard let directory = configuration.modelDirectory else {
            throw EngineError(
                .recognitionUnavailable,
                "The page is a picture, and there are no models to read it with. Run scripts/fetch-runtime.")
        }
        guard let mode = RecognitionMode(rawValue: configuration.recognition.rawValue) else {
            throw EngineError(.recognitionUnavailable, "The page is a picture, and text recognition is switched off.")
        }
        do {
            let models = try RecognitionModels(
                directory: directory, library: configuration.onnxRuntimeLibrary, mode: mode)
            let threads = configuration.recognitionThreads ?? ProcessorCores.count
            return OnnxTextRecognizer(models: models, mode: mode, crew: WorkCrew(threads: threads))
        } catch let error as RecognitionError {
            throw EngineError(.recognitionUnavailable, error.message, cause: error)
        }
    }
}
