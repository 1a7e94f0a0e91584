#if Server
/// One field of a form, as its head announces it.
package struct FormField: Sendable, Hashable {
    package var name: String
    /// Name of the file as the sender gave it; nil for a text field.
    package var fileName: String?

    package init(name: String, fileName: String? = nil) {
        self.name = name
        self.fileName = fileName
    }
}

/// What a form decoder reports, in the order of the body: each field begins, has bytes any number of times, and ends.
package enum FormEvent: Sendable, Hashable {
    case began(FormField)
    case bytes(ArraySlice<UInt8>)
    case ended
}

/// A body decoder as a value: bytes go in as they arrive, events come out.
///
/// Implementations do no input or output and never hold more than a bounded piece of the body.
package protocol FormDecoder: Sendable {
    /// Takes the next bytes of the body.
    ///
    /// - Throws: ``FormError``, or whatever `emit` throws.
    mutating func feed(_ bytes: some Sequence<UInt8>, emit: (FormEvent) throws -> Void) throws
    /// Says that the body has ended.
    ///
    /// - Throws: ``FormError`` when it ended too early, or whatever `emit` throws.
    mutating func finish(emit: (FormEvent) throws -> Void) throws
}

/// Why a form cannot be read.
package struct FormError: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Code: String, Sendable {
        case noBoundary
        case unterminated
        case headersTooLarge
        case tooManyFields
        case malformed
    }

    package var code: Code
    /// One sentence for the sender; never a word of the body.
    package var message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { message }
}
#endif
