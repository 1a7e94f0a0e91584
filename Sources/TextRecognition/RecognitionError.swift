/// Why text could not be recognised.
public struct RecognitionError: Error, Sendable, CustomStringConvertible {
    public enum Code: String, Sendable {
        /// The inference library or a model is missing or of the wrong version; the message says how to get it.
        case unavailable
        /// The inference library failed.
        case failed
    }

    public let code: Code
    /// One sentence for a person.
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}
