/// Why the store could not do what it was asked.
package struct StoreError: Error, Sendable, CustomStringConvertible {
    package enum Code: String, Sendable {
        /// The database cannot be reached now; the call may be tried again.
        case unavailable
        /// There is no room left to write.
        case full
        /// What is stored is of a newer version of this program.
        case newerSchema
        /// The caller broke a rule of the store.
        case invalid
        case failed
    }

    package var code: Code
    /// One sentence for the log of the operator; never a word of a document.
    package var message: String
    package var cause: (any Error)?

    package init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }

    package var description: String { message }
}
