import Inference

/// A network whose answers a closure gives.
struct FakeModel: InferenceModel {
    /// From the shape and the numbers of the input to the numbers and the shape of the output.
    let answer: @Sendable (_ input: [Float], _ shape: [Int]) throws -> (values: [Float], shape: [Int])

    func run<R>(
        _ input: UnsafePointer<Float>, shape: [Int], _ body: (UnsafePointer<Float>, [Int]) throws -> R
    ) throws -> R {
        let count = shape.reduce(1, *)
        let (values, outputShape) = try answer(Array(UnsafeBufferPointer(start: input, count: count)), shape)
        return try values.withUnsafeBufferPointer { try body($0.baseAddress!, outputShape) }
    }
}
