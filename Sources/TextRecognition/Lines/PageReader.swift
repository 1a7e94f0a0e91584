import DocumentModel
import Inference
import Synchronization

/// Reads the lines that the detector found, some at the same time.
struct PageReader: Sendable {
    let first: LineReader
    let second: LineReader?
    let crew: WorkCrew

    /// Mean probability that a line needs to count as text at all.
    static let leastConfidence: Float = 0.3
    /// Below this mean probability a line is read again by the second network, where there is one.
    static let leastFirstConfidence: Float = 0.95
    /// Mean probability that a single mark outside of all regions needs.
    static let leastMarkConfidence: Float = 0.9

    /// - Throws: `InferenceError`.
    func lines(of page: PreparedPage) throws -> [RecognizedLine] {
        let image = page.image
        let marks = page.detection.strayMarks()
        let found = page.detection.regions.map(\.outline) + marks
        let outlines = page.toUpright == .identity ? found : found.map { $0.map(page.toUpright.apply) }
        let batches = LineBatches.of(outlines)
        let results = Mutex<[Result<RecognizedLine?, any Error>]>(
            Array(repeating: .success(nil), count: outlines.count))
        let regionCount = page.detection.regions.count
        crew.forEach(batches.count) { number in
            let batch = batches[number]
            let lines = Result { try read(batch.map { outlines[$0] }, in: image) }
            for (position, index) in batch.enumerated() {
                let result = Result {
                    try line(lines.get()[position], outlines[index], in: image, isMark: index >= regionCount)
                }
                results.withLock { $0[index] = result }
            }
        }
        return try results.withLock { $0 }.compactMap { try $0.get() }
    }

    private typealias Line = (crop: LineCrop, reading: LineReading)

    private func line(
        _ first: Line, _ outline: Quadrilateral, in image: PageImage, isMark: Bool
    ) throws -> RecognizedLine? {
        var (crop, reading) = first
        if !isMark, outline.runsUpright {
            // Text that runs up a page and text that runs down look the same to the detector, and so does a lone 1.
            for other in outline.otherWays {
                let attempt = try read([other], in: image)[0]
                if attempt.reading.confidence > reading.confidence { (crop, reading) = attempt }
            }
        }
        if isMark {
            guard reading.confidence >= Self.leastMarkConfidence, reading.text.unicodeScalars.allSatisfy(isFigure)
            else { return nil }
        }
        return reading.confidence >= Self.leastConfidence ? reading.line(in: crop) : nil
    }

    private func isFigure(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType != nil }

    /// - Parameter outlines: Of lines whose tensors have the same width.
    private func read(_ outlines: [Quadrilateral], in image: PageImage) throws -> [Line] {
        let crops = outlines.map { LineCrop(image, $0) }
        let readings = try first.read(crops)
        return try zip(crops, readings).map { crop, reading in
            guard let second, reading.confidence < Self.leastFirstConfidence else { return (crop, reading) }
            return (crop, try second.read(crop))
        }
    }
}

extension Quadrilateral {
    /// Whether the text in it is taken to run up the page.
    fileprivate var runsUpright: Bool { abs(topRight.y - topLeft.y) > abs(topRight.x - topLeft.x) }

    /// The same place for text that runs down the page, and for level text where there is room for a letter or two only.
    fileprivate var otherWays: [Quadrilateral] {
        let down = Quadrilateral(
            topLeft: bottomRight, topRight: bottomLeft, bottomRight: topLeft, bottomLeft: topRight)
        let level = Quadrilateral(
            topLeft: topRight, topRight: bottomRight, bottomRight: bottomLeft, bottomLeft: topLeft)
        let isShort = textLength < 3 * textHeight
        return isShort ? [level, down] : [down]
    }
}
