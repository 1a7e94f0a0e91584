import DocumentModel
import Inference
import PagePreparation

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Tells by how many quarter turns a page is away from upright (PP-LCNet, four classes).
struct OrientationClassifier: Sendable {
    let model: any InferenceModel

    struct Answer: Sendable {
        /// Clockwise turns that make the page upright, 0…3.
        var quarterTurns: Int
        /// 0…1.
        var confidence: Double
        /// Probability of each number of turns.
        var probabilities: [Double]
    }

    /// The network sees the middle 224 pixels of a picture whose shorter side is 256.
    private static let shortSide = 256
    private static let side = 224

    /// - Throws: `InferenceError`.
    func classify(_ image: PageImage) throws -> Answer {
        let image = image.middle(timesShortSide: 4)
        let scale = Double(Self.shortSide) / Double(min(image.width, image.height))
        let small = image.resized(
            width: max(Self.shortSide, Int((Double(image.width) * scale).rounded())),
            height: max(Self.shortSide, Int((Double(image.height) * scale).rounded())))
        let left = (small.width - Self.side) / 2
        let top = (small.height - Self.side) / 2
        let tensor = ImagePlanes.normalised(
            small, rows: [top..<top + Self.side], columns: left..<left + Self.side)
        defer { tensor.deallocate() }
        return try model.run(tensor, shape: [1, 3, Self.side, Self.side]) { output, shape in
            guard shape.last == 4 else {
                throw InferenceError(.failed, "The orientation network answered with an array of shape \(shape).")
            }
            // Class k: the page was turned k quarter turns clockwise.
            let classes = probabilities((0..<4).map { output[$0] })
            let best = classes.indices.max { classes[$0] < classes[$1] } ?? 0
            return Answer(
                quarterTurns: (4 - best) % 4, confidence: classes[best],
                probabilities: (0..<4).map { classes[(4 - $0) % 4] })
        }
    }

    /// Softmax, unless the network has done it already.
    private func probabilities(_ outputs: [Float]) -> [Double] {
        let values = outputs.map(Double.init)
        let sum = values.reduce(0, +)
        if values.allSatisfy({ $0 >= 0 && $0 <= 1 }), abs(sum - 1) < 1e-3 { return values }
        let most = values.max() ?? 0
        let powers = values.map { exp($0 - most) }
        let total = powers.reduce(0, +)
        return powers.map { $0 / total }
    }
}

extension PageImage {
    /// The middle part whose longer side is at most so many times the shorter one; itself when it is no longer. A
    /// picture one pixel wide would otherwise be enlarged to gigabytes.
    fileprivate func middle(timesShortSide times: Int) -> PageImage {
        let most = times * min(width, height)
        let (columns, rows) = (min(width, most), min(height, most))
        guard columns < width || rows < height else { return self }
        let (left, top) = ((width - columns) / 2, (height - rows) / 2)
        return PageImage(width: columns, height: rows) { target in
            withPixels { pixels in
                let bytes = columns * PageImage.channels
                for row in 0..<rows {
                    (target.baseAddress! + row * bytes).update(
                        from: pixels + ((top + row) * width + left) * PageImage.channels, count: bytes)
                }
            }
        }
    }
}
