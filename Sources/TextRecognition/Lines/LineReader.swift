import Inference

/// Reads lines with one recognition network.
struct LineReader: Sendable {
    let model: any InferenceModel
    let decoder: CTCDecoder

    init(model: any InferenceModel, characters: CharacterSet) {
        self.model = model
        decoder = CTCDecoder(characters: characters)
    }

    /// - Throws: `InferenceError`.
    func read(_ crop: LineCrop) throws -> LineReading {
        try read([crop])[0]
    }

    /// Reads several lines in one run, which costs the overhead of the network's many operators once. The readings are
    /// the same as of each line alone.
    ///
    /// - Parameter crops: All of the same width.
    /// - Throws: `InferenceError`.
    func read(_ crops: [LineCrop]) throws -> [LineReading] {
        guard let width = crops.first?.width else { return [] }
        precondition(crops.allSatisfy { $0.width == width }, "lines of one run have one width")
        let shape = [crops.count, 3, LineCrop.height, width]
        guard crops.count > 1 else {
            return try model.run(crops[0].tensor, shape: shape) { try readings($0, $1, crops) }
        }
        let size = 3 * LineCrop.height * width
        return try withUnsafeTemporaryAllocation(of: Float.self, capacity: crops.count * size) { all in
            for (index, crop) in crops.enumerated() {
                (all.baseAddress! + index * size).initialize(from: crop.tensor, count: size)
            }
            return try model.run(all.baseAddress!, shape: shape) { try readings($0, $1, crops) }
        }
    }

    private func readings(
        _ output: UnsafePointer<Float>, _ shape: [Int], _ crops: [LineCrop]
    ) throws -> [LineReading] {
        let classes = decoder.characters.characters.count
        guard shape.count == 3, shape[0] == crops.count, shape[1] > 0, shape[2] == classes else {
            throw InferenceError(
                .failed, "The recogniser answered with an array of shape \(shape) for \(classes) characters.")
        }
        return crops.enumerated().map { index, crop in
            var characters = decoder.decode(output + index * shape[1] * classes, steps: shape[1])
            AmbiguousCharacters.settle(&characters, decoder.characters)
            return LineReading(
                characters: characters, columnsPerStep: Double(crop.width) / Double(shape[1]),
                set: decoder.characters)
        }
    }
}
