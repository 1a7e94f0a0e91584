import PDFReading

extension EngineError {
    /// Wraps an error of the PDF room; passes engine errors through.
    init(pdf error: any Error) {
        guard let error = error as? PDFError else {
            self = error as? EngineError ?? EngineError(.unreadable, "The document cannot be read.", cause: error)
            return
        }
        self.init(EngineError.code(for: error.code), error.message, cause: error)
    }

    private static func code(for code: PDFError.Code) -> Code {
        switch code {
        case .notAPDF: .unsupportedType
        case .damaged, .pageUnreadable, .outOfMemory, .pageTooLarge: .unreadable
        case .passwordProtected, .unsupportedEncryption: .passwordProtected
        case .noPages: .noPages
        case .tooManyPages: .tooManyPages
        case .libraryUnavailable: .libraryUnavailable
        }
    }
}
