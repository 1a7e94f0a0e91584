/// Why nothing can be scored, as one sentence that names the file or folder.
package struct EvaluationError: Error, CustomStringConvertible {
    package var message: String

    package init(_ message: String) {
        self.message = message
    }

    package var description: String { message }
}
