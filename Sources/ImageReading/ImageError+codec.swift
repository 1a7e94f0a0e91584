import CImageCodecs

extension ImageError {
    /// Calls a function of the codecs and throws what it reports.
    static func check(_ body: (inout CICFailure) -> CICResult) throws {
        var failure = CICFailure()
        let result = body(&failure)
        guard let code = Code(result) else { return }
        throw ImageError(code, String(cString: cic_message(&failure)))
    }
}

extension ImageError.Code {
    /// Nil for success.
    fileprivate init?(_ result: CICResult) {
        switch result {
        case .OK: return nil
        case .damaged: self = .damaged
        case .tooManyPixels: self = .tooManyPixels
        case .tooManyPages: self = .tooManyPages
        case .unsupported: self = .unsupported
        case .libraryUnavailable: self = .libraryUnavailable
        case .outOfMemory: self = .outOfMemory
        }
    }
}
