import Inference

/// The networks that one mode needs, loaded.
package struct RecognitionModels: Sendable {
    let detector: any InferenceModel
    let orientation: any InferenceModel
    /// Reads every line.
    let first: LineReader
    /// Reads lines again of which the first is unsure; nil: nobody does.
    let second: LineReader?

    /// Loads the models out of a folder; `scripts/fetch-runtime` makes such a folder.
    ///
    /// - Throws: ``RecognitionError`` with ``RecognitionError/Code/unavailable``.
    package init(directory: String, library: String?, mode: RecognitionMode) throws {
        do {
            let library = try InferenceLibrary.load(path: library)
            func model(_ name: String) throws -> OnnxModel {
                try OnnxModel(library: library, path: "\(directory)/\(name)")
            }
            func characters(_ name: String, restrictedTo subset: CharacterSet? = nil) throws -> CharacterSet {
                try CharacterSet(contentsOf: "\(directory)/\(name)", restrictedTo: subset)
            }
            let latin = try characters("latin_charset.txt")
            let quantised = { LineReader(model: try model("latin_small_rec_int8.onnx"), characters: latin) }
            let precise = {
                LineReader(
                    model: try model("ppocrv6_small_rec.onnx"),
                    characters: try characters("ppocrv6_dict.txt", restrictedTo: latin))
            }
            detector = try model(mode == .accurate ? "ppocrv6_small_det.onnx" : "ppocrv6_small_det_int8.onnx")
            orientation = try model("doc_orientation.onnx")
            switch mode {
            case .fast:
                first = LineReader(
                    model: try model("ppocrv6_tiny_rec.onnx"),
                    characters: try characters("ppocrv6_tiny_dict.txt", restrictedTo: latin))
                second = try quantised()
            case .balanced:
                first = try quantised()
                second = nil
            case .accurate:
                first = try precise()
                second = nil
            }
        } catch let error as InferenceError {
            throw RecognitionError(.unavailable, error.message)
        }
    }
}
