/// A file type that the protocol takes.
public enum MediaType: String, Sendable, Hashable, CaseIterable {
    /// Portable Document Format.
    case pdf = "application/pdf"
    /// HEIC and HEIF.
    case heic = "image/heic"
    /// Portable Network Graphics.
    case png = "image/png"
    /// Joint Photographic Experts Group.
    case jpeg = "image/jpeg"
    /// Tagged Image File Format, of one page or several.
    case tiff = "image/tiff"
    /// WebP.
    case webp = "image/webp"
}

extension MediaType {
    /// The type of a file: by the extension of its name, and by its content where the name has none.
    ///
    /// - Throws: ``ClientError/mimeType(_:)`` for an extension or a content of no type that the protocol takes.
    public init(name: String, content: some Collection<UInt8>) throws {
        if let fileExtension = FileName(name).fileExtension {
            guard let type = MediaType(fileExtension: fileExtension) else {
                throw ClientError.mimeType(
                    "The extension .\(fileExtension) of \"\(name)\" is of no type that is taken: \(Self.taken).")
            }
            self = type
        } else {
            guard let type = MediaType(content: content) else {
                throw ClientError.mimeType("The content of \"\(name)\" is of no type that is taken: \(Self.taken).")
            }
            self = type
        }
    }

    /// The type that an extension names, in upper or lower case, without its dot; nil: none that the protocol takes.
    public init?(fileExtension: String) {
        switch fileExtension.lowercased() {
        case "pdf": self = .pdf
        case "heic", "heif": self = .heic
        case "png": self = .png
        case "jpg", "jpeg", "jpe": self = .jpeg
        case "tif", "tiff": self = .tiff
        case "webp": self = .webp
        default: return nil
        }
    }

    /// What files of this type are called by, without a dot.
    public var fileExtension: String {
        switch self {
        case .pdf: "pdf"
        case .heic: "heic"
        case .png: "png"
        case .jpeg: "jpg"
        case .tiff: "tiff"
        case .webp: "webp"
        }
    }

    private static let taken = allCases.map(\.rawValue).joined(separator: ", ")
}
