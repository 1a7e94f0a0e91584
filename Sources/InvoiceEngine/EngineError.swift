/// Why a document could not be read.
///
/// One error for the whole engine: rooms below have errors of their own, which travel as ``cause``.
public struct EngineError: Error, Sendable, CustomStringConvertible {
    /// A cause that a caller may want to tell from others. New codes may come.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        private let name: String

        private init(_ name: String) { self.name = name }

        public var description: String { name }

        /// The file has no bytes.
        public static let emptyFile = Code("empty_file")
        /// The bytes are of no type that the engine reads.
        public static let unsupportedType = Code("unsupported_type")
        /// The type is right, the content is damaged beyond repair.
        public static let unreadable = Code("unreadable_document")
        /// The document can only be opened with a password.
        public static let passwordProtected = Code("password_protected")
        public static let noPages = Code("no_pages")
        public static let tooManyPages = Code("too_many_pages")
        public static let tooLarge = Code("file_too_large")
        /// A picture has more pixels than the engine takes apart.
        public static let tooManyPixels = Code("too_many_pixels")
        /// The file could not be opened or read from disk.
        public static let inputOutput = Code("input_output")
        /// A runtime library is missing; the message says how to get it.
        public static let libraryUnavailable = Code("library_unavailable")
        /// The models of text recognition, or the library that runs them, are missing; the message says how to get
        /// them.
        public static let recognitionUnavailable = Code("recognition_unavailable")
        /// The recognition runtime failed on a page.
        public static let recognitionFailed = Code("recognition_failed")
    }

    public var code: Code
    /// One sentence that a person can act on; never a word of the document.
    public var message: String
    public var cause: (any Error)?

    public init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }

    public var description: String { message }

    /// Whether the document is the reason, so that reading it again would fail again, and not a library, a model or the
    /// disk.
    package var isOfDocument: Bool {
        let ofEngine: Set<Code> = [.libraryUnavailable, .recognitionUnavailable, .recognitionFailed, .inputOutput]
        return !ofEngine.contains(code)
    }
}
