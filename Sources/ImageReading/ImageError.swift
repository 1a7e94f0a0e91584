/// Why a picture could not be read, with a sentence for a person.
package struct ImageError: Error, Sendable, Equatable, CustomStringConvertible {
    package enum Code: String, Sendable {
        /// None of the formats that are read.
        case unknownFormat
        /// The format is right, the content is not.
        case damaged
        /// More pixels than are allowed.
        case tooManyPixels
        /// More pages than are allowed.
        case tooManyPages
        /// A valid file of a kind that cannot be read, such as a TIFF with a rare compression.
        case unsupported
        /// The library for this format is not installed.
        case libraryUnavailable
        case outOfMemory
    }

    package let code: Code
    package let message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { message }
}
