/// Why a model could not be loaded or run, with a sentence for a person.
package struct InferenceError: Error, Sendable, Equatable, CustomStringConvertible {
    package enum Code: String, Sendable {
        /// ONNX Runtime is not installed, or is not a version that we know.
        case libraryUnavailable
        /// The model's file is missing or is no model.
        case modelUnavailable
        /// The model was given something that it does not take, or failed.
        case failed
    }

    package let code: Code
    package let message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { message }
}
