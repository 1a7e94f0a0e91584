/// What an answer has beside the fields, because somebody asked for it.
///
/// The document must have been read with its words or papers; what it does not have is left out.
public struct ResponseExtras: OptionSet, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// `document.ocr`: every word with its place. Clients ask for it with `include_mvision`.
    public static let words = ResponseExtras(rawValue: 1)
    /// `full_text_ocr` of every page: its text as a person reads it.
    public static let fullText = ResponseExtras(rawValue: 2)
    /// `cropper` of every page: the outlines of the papers on it.
    public static let cropper = ResponseExtras(rawValue: 4)
}
