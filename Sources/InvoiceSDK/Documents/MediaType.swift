/// A file type that the protocol takes.
public enum MediaType: String, Sendable, Hashable, CaseIterable {
    case pdf = "application/pdf"
    /// HEIC and HEIF.
    case heic = "image/heic"
    case png = "image/png"
    case jpeg = "image/jpeg"
    case tiff = "image/tiff"
    case webp = "image/webp"
}
