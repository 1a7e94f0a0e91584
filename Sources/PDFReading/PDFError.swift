/// Why a PDF could not be read, with a sentence for a person.
package struct PDFError: Error, Sendable, Equatable, CustomStringConvertible {
    package enum Code: String, Sendable {
        /// No `%PDF-` header in the first 1024 bytes, or nothing at all.
        case notAPDF
        /// A PDF by its header, whose structure cannot be followed.
        case damaged
        /// Opens with a user password only.
        case passwordProtected
        /// Encrypted by a handler that PDFium does not know, such as a certificate.
        case unsupportedEncryption
        /// A document without any page.
        case noPages
        /// More pages than the caller allows.
        case tooManyPages
        /// One page cannot be loaded; the others may.
        case pageUnreadable
        /// One page holds more characters than is plausible for print, or takes too long to draw.
        case pageTooLarge
        /// PDFium is not installed, or is not the library we know.
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
