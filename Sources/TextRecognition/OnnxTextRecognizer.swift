import DocumentModel
import Inference
import PagePreparation

/// The bundled text recognition: detection, crops of lines, recognition, with PP-OCR networks in ONNX Runtime.
package final class OnnxTextRecognizer: TextRecognizer {
    package let identity: String
    private let detector: TextDetector
    private let orientation: OrientationClassifier
    private let pageReader: PageReader
    private let crew: WorkCrew

    /// - Parameters:
    ///   - crew: shared with everything else that computes.
    package init(models: RecognitionModels, mode: RecognitionMode, crew: WorkCrew) {
        identity = "PP-OCRv6 \(mode.rawValue)"
        var settings = DetectionSettings()
        if mode == .accurate { settings.longSide = 1_152 }
        detector = TextDetector(model: models.detector, settings: settings)
        orientation = OrientationClassifier(model: models.orientation)
        pageReader = PageReader(first: models.first, second: models.second, crew: crew)
        self.crew = crew
    }

    package func recognize(_ image: PageImage, _ request: RecognitionRequest) throws -> RecognizedPage {
        do {
            return try crew.working { try read(image, request) }
        } catch let error as InferenceError {
            throw RecognitionError(.failed, error.message)
        }
    }

    private func read(_ image: PageImage, _ request: RecognitionRequest) throws -> RecognizedPage {
        var turns = 0
        var certainty = 1.0
        if request.areas == nil {
            let answer = try orientation.classify(image)
            (turns, certainty) = (answer.quarterTurns, answer.confidence)
        }
        let upright = image.turned(quarterTurns: turns)
        var detection = try detector.detect(upright)
        if let areas = request.areas { detection.keep(within: areas) }
        let lines = try pageReader.lines(of: detection, in: upright)
        return RecognizedPage(
            quarterTurns: turns, orientationConfidence: certainty, lines: lines,
            flatSize: PageSize(width: Double(upright.width), height: Double(upright.height)))
    }
}
