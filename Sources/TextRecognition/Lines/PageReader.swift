import DocumentModel
import Inference
import Synchronization

/// Reads the lines that the detector found, some at the same time.
struct PageReader: Sendable {
    let first: LineReader
    let second: LineReader?
    let mode: RecognitionMode
    let crew: WorkCrew

    /// Mean probability that a line needs to count as text at all.
    static let leastConfidence: Float = 0.5
    /// Mean probability that a single mark outside of all regions needs.
    static let leastMarkConfidence: Float = 0.9

    /// - Throws: `InferenceError`.
    func lines(of detection: Detection, in image: PageImage) throws -> [RecognizedLine] {
        let marks = detection.strayMarks()
        let outlines = detection.regions.map(\.outline) + marks
        // The longest first: the threads then end at about the same time.
        let order = outlines.indices.sorted { aspect(outlines[$0]) > aspect(outlines[$1]) }
        let results = Mutex<[Result<RecognizedLine?, any Error>?]>(Array(repeating: nil, count: outlines.count))
        let regionCount = detection.regions.count
        crew.forEach(order.count) { position in
            let index = order[position]
            let result = Result { try line(outlines[index], in: image, isMark: index >= regionCount) }
            results.withLock { $0[index] = result }
        }
        return try results.withLock { $0 }.compactMap { try $0?.get() }
    }

    private func aspect(_ outline: Quadrilateral) -> Double {
        LineCrop.distance(outline.topLeft, outline.topRight)
            / max(1, LineCrop.distance(outline.topLeft, outline.bottomLeft))
    }

    private func line(_ outline: Quadrilateral, in image: PageImage, isMark: Bool) throws -> RecognizedLine? {
        let crop = LineCrop(image, outline)
        var reading = try first.read(crop)
        if !isMark, let second, isUnsure(reading) {
            let other = try second.read(crop)
            if other.confidence >= reading.confidence || mode == .fast { reading = other }
        }
        if isMark {
            guard reading.confidence >= Self.leastMarkConfidence, reading.text.unicodeScalars.allSatisfy(isFigure)
            else { return nil }
        }
        return reading.confidence >= Self.leastConfidence ? reading.line(in: crop) : nil
    }

    private func isFigure(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType != nil }

    private func isUnsure(_ reading: LineReading) -> Bool {
        switch mode {
        case .fast: reading.leastProbability < 0.9
        case .balanced: reading.leastProbability < 0.5
        case .accurate: false
        }
    }
}
