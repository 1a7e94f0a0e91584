/// A network from one array of numbers to another.
///
/// A model is asked by several threads at once; how many is up to the caller, an implementation starts none.
package protocol InferenceModel: Sendable {
    /// Computes the output for `input`.
    ///
    /// - Parameters:
    ///   - input: As many numbers as the product of `shape`, the last dimension running fastest. It is not changed and
    ///     is free again when the call returns.
    ///   - shape: The size of each dimension, all at least 1.
    ///   - body: Gets the output and its shape. The pointer is valid inside only.
    /// - Returns: What `body` returns.
    /// - Throws: ``InferenceError`` when the model does not take this shape, and what `body` throws.
    func run<R>(
        _ input: UnsafePointer<Float>, shape: [Int], _ body: (UnsafePointer<Float>, [Int]) throws -> R
    ) throws -> R
}

extension InferenceModel {
    /// The output as an array, for inputs small enough to be copied.
    ///
    /// - Throws: ``InferenceError``, also when `input` is not as long as `shape` says.
    package func run(_ input: [Float], shape: [Int]) throws -> (values: [Float], shape: [Int]) {
        guard Shape.count(shape) == input.count else {
            throw InferenceError(.failed, "\(input.count) numbers do not fill the shape \(shape).")
        }
        return try input.withUnsafeBufferPointer { input in
            // A count of 0 is refused by every model, so the address is there.
            guard let address = input.baseAddress else {
                throw InferenceError(.failed, "An input of shape \(shape) has no numbers.")
            }
            return try run(address, shape: shape) { values, shape in
                let count = Shape.count(shape) ?? 0
                return (Array(UnsafeBufferPointer(start: values, count: count)), shape)
            }
        }
    }
}

/// Sizes of dimensions.
enum Shape {
    /// The product; nil when a size is negative or the product does not fit.
    static func count(_ shape: [Int]) -> Int? {
        var count = 1
        for size in shape {
            let (product, overflow) = count.multipliedReportingOverflow(by: size)
            guard size >= 0, !overflow else { return nil }
            count = product
        }
        return count
    }
}
