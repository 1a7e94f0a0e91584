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
        // The longest first: the threads then end at about the same time.
        let order = outlines.indices.sorted { aspect(outlines[$0]) > aspect(outlines[$1]) }
        let results = Mutex<[Result<RecognizedLine?, any Error>?]>(Array(repeating: nil, count: outlines.count))
        let regionCount = page.detection.regions.count
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
        var (crop, reading) = try read(outline, in: image)
        if !isMark, outline.runsUpright {
            // Text that runs up a page and text that runs down look the same to the detector, and so does a lone 1.
            for other in outline.otherWays {
                let attempt = try read(other, in: image)
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

    private func read(_ outline: Quadrilateral, in image: PageImage) throws -> (crop: LineCrop, reading: LineReading) {
        let crop = LineCrop(image, outline)
        let reading = try first.read(crop)
        guard let second, reading.confidence < Self.leastFirstConfidence else { return (crop, reading) }
        return (crop, try second.read(crop))
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
        let isShort = LineCrop.distance(topLeft, topRight) < 3 * LineCrop.distance(topLeft, bottomLeft)
        return isShort ? [level, down] : [down]
    }
}
