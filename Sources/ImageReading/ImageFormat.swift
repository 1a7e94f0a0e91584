/// A file format of pictures that is read.
package enum ImageFormat: String, Sendable, CaseIterable {
    case jpeg, png, tiff, webp, heif

    /// As people write it.
    package var name: String {
        switch self {
        case .jpeg: "JPEG"
        case .png: "PNG"
        case .tiff: "TIFF"
        case .webp: "WebP"
        case .heif: "HEIF"
        }
    }

    /// The format by the first bytes of a file; nil where it is none of these.
    init?(of bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if ImageFormat.tiffHeads.contains(where: bytes.starts(with:)) {
            self = .tiff
        } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
            self = .webp
        } else if ImageFormat.isHEIF(bytes) {
            self = .heif
        } else {
            return nil
        }
    }

    /// Byte order and version: 42 is TIFF 6.0, 43 BigTIFF.
    private static let tiffHeads: [[UInt8]] = [
        [0x49, 0x49, 42, 0], [0x4D, 0x4D, 0, 42], [0x49, 0x49, 43, 0], [0x4D, 0x4D, 0, 43],
    ]

    /// ISO/IEC 23008-12, annex B, and the brands of AV1 pictures, which have the same container.
    private static let heifBrands: Set<String> = [
        "heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "mif2", "msf1", "avif", "avis",
    ]

    /// Whether the file type box (ISO/IEC 14496-12, 4.3) names one of the brands, as the major or a compatible one.
    private static func isHEIF(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 12, bytes[4..<8].elementsEqual("ftyp".utf8) else { return false }
        let size = bytes[..<4].reduce(0) { $0 << 8 | Int($1) }
        let end = min(size, bytes.count, 1024)
        // At 12 is the minor version.
        return ([8] + Array(stride(from: 16, through: end - 4, by: 4)))
            .contains { heifBrands.contains(String(decoding: bytes[$0..<$0 + 4], as: UTF8.self)) }
    }
}
