import ImageReading
import PDFReading
import TextRecognition

extension EngineError {
    /// Wraps an error of the rooms that read; passes engine errors through.
    init(reading error: any Error) {
        switch error {
        case let error as EngineError:
            self = error
        case let error as PDFError:
            self.init(EngineError.code(for: error.code), error.message, cause: error)
        case let error as ImageError:
            self.init(EngineError.code(for: error.code), error.message, cause: error)
        case let error as RecognitionError:
            self.init(
                error.code == .unavailable ? .recognitionUnavailable : .recognitionFailed, error.message, cause: error)
        default:
            self.init(.unreadable, "The document cannot be read.", cause: error)
        }
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

    private static func code(for code: ImageError.Code) -> Code {
        switch code {
        case .unknownFormat, .unsupported: .unsupportedType
        case .damaged, .outOfMemory: .unreadable
        case .tooManyPixels: .tooManyPixels
        case .tooManyPages: .tooManyPages
        case .libraryUnavailable: .libraryUnavailable
        }
    }
}
