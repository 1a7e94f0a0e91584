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
        let page: PreparedPage
        if let areas = request.areas {
            var detection = try detector.detect(upright)
            detection.keep(within: areas)
            page = PreparedPage(asItStands: upright, detection)
        } else {
            page = try .prepare(upright, detector, mayBePhoto: request.mayBePhoto)
        }
        let lines = try pageReader.lines(of: page)
        return RecognizedPage(
            quarterTurns: turns, orientationConfidence: certainty, lines: lines, flattening: page.flattening,
            flatSize: page.flatSize, paper: page.paper)
    }
}
