import Inference

/// Reads single lines with one recognition network.
struct LineReader: Sendable {
    let model: any InferenceModel
    let decoder: CTCDecoder

    init(model: any InferenceModel, characters: CharacterSet) {
        self.model = model
        decoder = CTCDecoder(characters: characters)
    }

    /// - Throws: `InferenceError`.
    func read(_ crop: LineCrop) throws -> LineReading {
        try model.run(crop.tensor, shape: [1, 3, LineCrop.height, crop.width]) { output, shape in
            let classes = decoder.characters.characters.count
            guard shape.count == 3, shape[0] == 1, shape[1] > 0, shape[2] == classes else {
                throw InferenceError(
                    .failed, "The recogniser answered with an array of shape \(shape) for \(classes) characters.")
            }
            var characters = decoder.decode(output, steps: shape[1])
            LookAlikes.settle(&characters, decoder.characters)
            return LineReading(
                characters: characters,
                columnsPerStep: Double(crop.width) / Double(shape[1]), set: decoder.characters)
        }
    }
}
