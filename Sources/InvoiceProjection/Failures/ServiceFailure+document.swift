extension ServiceFailure {
    /// 400: the engine refused the document.
    ///
    /// - Parameters:
    ///   - engineCode: the code of the engine's error, such as `too_many_pages`.
    ///   - message: one sentence for the sender, where the protocol has no phrase of its own.
    ///   - maximumPages: limit of the reader, which the published phrase names.
    ///   - maximumBytes: limit of the document, which the published phrase names.
    package static func unreadableDocument(
        engineCode: String, message: String, maximumPages: Int, maximumBytes: Int
    ) -> ServiceFailure {
        switch engineCode {
        case "unsupported_type": invalidDocument("Invalid file type")
        case "too_many_pages": invalidDocument("Maximum pdf pages is \(maximumPages)")
        case "file_too_large": fileTooLarge(limit: maximumBytes)
        default: invalidDocument(message)
        }
    }

    package static func fileTooLarge(limit: Int) -> ServiceFailure {
        invalidDocument("Max file size is \(ByteCount.text(limit))")
    }
}
