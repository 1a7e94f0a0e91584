/// Proves at start-up that a library computes what it should.
///
/// ONNX Runtime's functions are called by their place in a table, without its headers. A library with another table
/// would compute something else, or say that something failed; it must not get as far as an invoice.
enum SelfTest {
    /// Two rows, chosen so that every weight counts and one result is cut off at zero.
    static let input: [Float] = [1, 2, 3, -1, 0.5, 2]
    static let shape = [2, 3]
    /// ``SelfTestModel/bytes`` at ``input``, computed by hand; all of it is exact in 32-bit floats.
    static let output: [Float] = [4.25, 3, 0, 2.25]

    /// - Throws: ``InferenceError`` with ``InferenceError/Code/libraryUnavailable``.
    static func check(_ library: InferenceLibrary) throws {
        let name = "ONNX Runtime \(library.version) (\(library.path))"
        let model: OnnxModel
        do {
            model = try OnnxModel(library: library, bytes: SelfTestModel.bytes)
        } catch {
            throw InferenceError(.libraryUnavailable, "\(name) fails its test: \(error)")
        }
        try check(model, of: name)
    }

    /// Tests a model that should be ``SelfTestModel``.
    static func check(_ model: some InferenceModel, of name: String) throws {
        let found: (values: [Float], shape: [Int])
        do {
            found = try model.run(input, shape: shape)
        } catch {
            throw InferenceError(.libraryUnavailable, "\(name) fails its test: \(error)")
        }
        guard found.shape == [2, 2], found.values == output else {
            throw InferenceError(
                .libraryUnavailable,
                "\(name) computes \(found.values) instead of \(output): it is not a release that we know.")
        }
    }
}
